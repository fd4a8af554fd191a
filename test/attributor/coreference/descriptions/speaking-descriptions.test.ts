/** Descriptions that name their speaker beside them, or stand for an organization or an office. */
import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'Havel & Sons closed two plants. “We have no choice,” the brewer said. Its head of sales, Jan Moss, resigned.',
    ['Havel & Sons'],
  ],
  [
    'The Harbour Commission fined Orlo Shipping £2m. “Rules are rules,” the regulator said.',
    ['Harbour Commission'],
  ],
  [
    'The Food Agency found traces of lead in cereal made by Brightmill Foods. “Do not eat it,” the watchdog said.',
    ['Food Agency'],
  ],
  [
    'Brightmill Foods recalled the cereal. “Do not eat it,” the manufacturer said.',
    ['Brightmill Foods'],
  ],
  ['Norvik Bank cut its rates on Monday. The lender said it was “a hard year”.', ['Norvik Bank']],
  ['Tor Marine lost a ship. “All are safe,” the operator said.', ['Tor Marine']],
  ['Ada Birk sells hats. “All are fine,” the retailer said.', ['Ada Birk']],
  [
    'The Duke of Marle told the court he was “not at home”. “I was in Rome,” Lord Marle said.',
    ['Duke of Marle', 'Duke of Marle'],
  ],
  [
    'The Countess of Orrin opened the fair. “It never rains,” said Lady Orrin.',
    ['Countess of Orrin'],
  ],
  [
    'The Bishop of Tarn said the roof was “a scandal”. “It leaks on the choir,” the bishop added.',
    ['Bishop of Tarn', 'Bishop of Tarn'],
  ],
  ['The glazier, Nils Borg, shrugged. “Glass breaks,” he said.', ['Nils Borg']],
  ['“Glass breaks,” said the glazier, Nils Borg.', ['Nils Borg']],
  ['Ines Falk’s successor, Omar Bell, said it was “a mess”.', ['Omar Bell']],
  ['“It is a mess,” said her predecessor, Omar Bell.', ['Omar Bell']],
  ['The treasurer-in-waiting, Daw Mya Thein, said rice was “dear”.', ['Daw Mya Thein']],
  ['The dyer, Nguyen Van Duc, said the river “runs blue”.', ['Nguyen Van Duc']],
  ['The song, Blue Marion, made him rich. “I cried,” said Jan Moss.', ['Jan Moss']],
  [
    'The First Minister, Ola Brandt, rose. The Presiding Officer told members to “sit down”.',
    ['Presiding Officer'],
  ],
  [
    'The Prime Minister, Ola Brandt, rose. “Sit down,” said the Deputy Speaker.',
    ['Deputy Speaker'],
  ],
  ['Senator Ola Brandt of Vermont rose. “Sit down,” the Vermont senator said.', ['Ola Brandt']],
  [
    'The Tarn Ports Authority said Orlo Ferries had “cut corners”. Orlo said its captain, Jan Moss, had resigned. “Safety is not a hobby,” the regulator said.',
    ['Tarn Ports Authority', 'Tarn Ports Authority'],
  ],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
