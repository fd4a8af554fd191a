import { expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

it.each<[why: string, text: string, quoted: string[][]]>([
  ['a cue inside', '“We go,” said Mara Ellerby, “now.”', [['We go,', 'now.']]],
  ['a cue between sentences', '“We go,” said Mara Ellerby. “Now.”', [['We go,', 'Now.']]],
  ['one clause, two parts', 'Ellerby said it was “old” and “rotten”.', [['old', 'rotten']]],
  ['two verbs', 'Ellerby called it “old” and said it was “odd”.', [['old'], ['odd']]],
  ['a sentence goes on', '“A,” said Mara Ellerby, and it was “odd”.', [['A,', 'odd']]],
  ['paragraphs opened, one closed', 'Ellerby said: “One.\n\n“Two.”', [['One.', 'Two.']]],
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
