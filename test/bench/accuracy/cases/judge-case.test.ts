import { expect, it } from 'vitest'
import type { HardCase } from '../../../../bench/accuracy/cases/case.js'
import { judgeCase } from '../../../../bench/accuracy/cases/judge-case.js'
import { extractQuotes } from '../../../../src/index.js'

const text =
  '“The quay is rotten,” said Marit Solheim.\n\n“One morning it will go,” Anna Lund said. The so-called “ferry” stayed in port.'

const rotten = { text: 'The quay is rotten', speaker: 'Solheim', accept: ['Marit Solheim'] }
const morning = { text: 'One morning it will go', speaker: 'Anna Lund' }
const judge = (wanted: Partial<HardCase>): string[] =>
  judgeCase({ id: '', kind: '', quotes: [rotten, morning], ...wanted }, extractQuotes(text).quotes)

it.each<[string, Partial<HardCase>, string[]]>([
  ['passes', { none: ['ferry'] }, []],
  [
    'names a wrong speaker',
    { quotes: [rotten, { ...morning, speaker: 'Marit Solheim' }] },
    ['Marit Solheim, not Anna Lund: One morning it will go'],
  ],
  [
    'names nobody',
    { quotes: [rotten, { ...morning, speaker: null }] },
    ['nobody, not Anna Lund: One morning it will go'],
  ],
  [
    'takes a part of the name only if it is accepted',
    { quotes: [{ text: rotten.text, speaker: 'Marit' }, morning] },
    ['Marit, not Marit Solheim: The quay is rotten'],
  ],
  [
    'misses a quote',
    { quotes: [rotten, morning, { text: 'It stays in port', speaker: null }] },
    ['missed: It stays in port'],
  ],
  [
    'finds a part of a quote',
    { quotes: [rotten, { ...morning, text: 'One morning it will go. Nobody will see it' }] },
    ['cut short: One morning it will go. Nobody will see it'],
  ],
  [
    'finds more than the quote',
    { quotes: [rotten, { ...morning, text: 'it will' }] },
    ['runs on: one morning it will go'],
  ],
  ['finds a quote too many', { quotes: [rotten] }, ['not expected: one morning it will go']],
  [
    'takes the words of nobody for a quote',
    { quotes: [morning], none: ['quay'] },
    ['not a quote: the quay is rotten'],
  ],
  ['allows a quote', { quotes: [rotten], optional: ['one morning it will go'] }, []],
  [
    'checks whether it is asserted',
    { quotes: [{ ...rotten, asserted: false }, morning] },
    ['asserted should be false: The quay is rotten'],
  ],
])('%s', (_, wanted, problems) => {
  expect(judge(wanted)).toEqual(problems)
})
