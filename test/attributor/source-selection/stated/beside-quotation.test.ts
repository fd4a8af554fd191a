import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  ['“Not in this rain,” grumped Aled Penrice.', ['Aled Penrice']],
  ['“Not in this rain,” Aled Penrice grumped.', ['Aled Penrice']],
  [
    '“It floats,” enthused Dora Vick. “It sinks,” harrumphed Ned Oakes.',
    ['Dora Vick', 'Ned Oakes'],
  ],
  [
    '“It floats,” said Dora Vick. “It sinks,” deadpanned the lockkeeper, Ned Oakes.',
    ['Dora Vick', 'Ned Oakes'],
  ],
  ['“Who is counting?” shot back Lena Dorsch.', ['Lena Dorsch']],
  ['“Who is counting?” Lena Dorsch shot back.', ['Lena Dorsch']],
  ['“Splendid!” exulted Piers Lamb, waving a flag.', ['Piers Lamb']],
  [
    '‘It’s only mud’, chirruped Kezia Moon.\n\n‘It is a lot of mud’, sniffed Harald Dunne.',
    ['Kezia Moon', 'Harald Dunne'],
  ],
  ['“Ours is older,” chimed in the verger.', ['verger']],
  ['“Ours is older,” piped up a girl in the front row.', ['girl']],
  ['Ivo Marr turned the key. “Nothing,” fumed Ada Quist.', ['Ada Quist']],
  ['“A fine boat,” cooed Mrs Pellow, 81.', ['Pellow']],
  ['“Closed again,” lamented Femke Bos of the bakers’ union.', ['Femke Bos']],
  ['“We won,” crowed Otto Lund. “By one vote,” qualified Ines Roca.', ['Otto Lund', 'Ines Roca']],
  ['“We won,” crowed Otto Lund, “and they know it.”', ['Otto Lund']],
  ['Ruth Amble said “no”. “Then sell,” countered Gil Stone.', ['Ruth Amble', 'Gil Stone']],
  ['“Then sell,” interjected Gil Stone. “Never,” vowed Ruth Amble.', ['Gil Stone', 'Ruth Amble']],
  ['“Nonsense,” thundered the bishop.', ['bishop']],
  ['“Then go,” he snarled at Tim Pole.', [null]],
  ['Hugh Bell was there. “Then go,” he barked.', ['Hugh Bell']],
  ['“I like it,” wheezes Colm Brady, 92.', ['Colm Brady']],
  ['“I like it,” Colm Brady, 92, wheezes.', ['Colm Brady']],
  ['“Any more?” prodded Judge Wanda Kos.', ['Wanda Kos']],
  [
    '“Ten,” Pauli Rask ventured. “Twelve,” Ona Berg corrected. “Eleven,” the bailiff chipped in.',
    ['Pauli Rask', 'Ona Berg', 'bailiff'],
  ],
  ['“Ten,” ventured Pauli Rask; “twelve,” corrected Ona.', ['Pauli Rask', 'Ona']],
  ['“Ghosts,” directed by Ida Prull, opens on Friday.', []],
  ['“Ghosts,” starring Ida Prull, opens on Friday.', []],
  ['“Ghosts,” a play by Ida Prull, won the prize.', []],
  [
    '“Mine,” gloated Rex Ander. “Yours?” seethed the vicar, Ian Tew. “Ours,” soothed his wife Pam.',
    ['Rex Ander', 'Ian Tew', 'Pam'],
  ],
])('attributes a quotation to the subject of the clause after it: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
