import { expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

it.each<[why: string, text: string, quoted: string[][]]>([
  ['a cue inside', '“We go,” said Mara Ellerby, “now.”', [['We go,', 'now.']]],
  ['a cue between sentences', '“We go,” said Mara Ellerby. “Now.”', [['We go,', 'Now.']]],
  ['one clause, two parts', 'Ellerby said it was “old” and “rotten”.', [['old', 'rotten']]],
  ['two verbs', 'Ellerby called it “old” and said it was “odd”.', [['old'], ['odd']]],
  ['a sentence that continues', '“A,” said Mara Ellerby, and it was “odd”.', [['A,', 'odd']]],
  [
    'a quoted nickname between the source and its cue',
    'The mayor, whom they call “the Boss”, said that the plan was “a dead duck”.',
    [['a dead duck']],
  ],
  [
    'a quotation of somebody else between the source and its cue',
    'The mayor, who calls him “odd”, said that the plan was “a dead duck”.',
    [['odd'], ['a dead duck']],
  ],
  [
    'a quoted name before the cue',
    'Mara Lind, known as “Iron Mara”, said it was “odd”.',
    [['odd']],
  ],
  ['a cue with a pronoun', '“We go,” said he again, “now.”', [['We go,', 'now.']]],
  [
    'two paragraphs opened, only the last closed',
    'Ellerby said: “One.\n\n“Two.”',
    [['One.', 'Two.']],
  ],
  ['two cues', '“We go,” said Mara Ellerby. “Now,” she added.', [['We go,'], ['Now,']]],
  [
    'two speakers',
    '“We go,” said Mara Ellerby. “Never,” said Omar Vassallo.',
    [['We go,'], ['Never,']],
  ],
  [
    'a paragraph closed before the next',
    '“We go,” said Mara Ellerby.\n\n“Now.”',
    [['We go,'], ['Now.']],
  ],
])('%s', (_why, text, quoted) => {
  expect(extractQuotes(text).quotes.map((quote) => quote.quoted.map((span) => span.text))).toEqual(
    quoted,
  )
})
