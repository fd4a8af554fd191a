import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const quoted = (text: string): string[] =>
  extractQuotes(text).quotes.flatMap((quote) => quote.quoted.map((span) => span.text))

it.each<[why: string, text: string]>([
  ['a sign', 'A sign on the door read “Closed”.'],
  ['paint', 'Somebody had painted “CLOSED, THANKS” on a sheet of plywood.'],
  ['a tattoo', 'Owen Marsh has “TANK 6” tattooed on his arm.'],
  ['a banner', 'They held up a banner with the words “Mud stays!”.'],
  ['a title', 'It hangs there under the title “come and live up here”.'],
  ['a ship', 'The ship was called the “Grey Heron”.'],
  ['a name before its noun', 'The “Annapurna” canteen ran out of rice by noon.'],
  ['a film', 'He watched “The Long Tide” twice on the ferry.'],
])('excludes inscriptions and names: %s', (_why, text) => {
  expect(quoted(text)).toEqual([])
})

it.each<[why: string, text: string, words: string[]]>([
  [
    'a nickname next to a quotation',
    'Omar Vassallo, popularly called “Baba Tomato”, alleged that it was “a gift”.',
    ['a gift'],
  ],
  ['so-called', 'She accepted that the so-called “red days” were “odd”.', ['odd']],
  [
    'the only quoted span of a report',
    'Mara Ellerby said the man nicknamed “King James” was a friend.',
    ['King James'],
  ],
  ['an insult', 'Mara Ellerby called him “a liar”.', ['a liar']],
])('keeps the quotations in sentences with names: %s', (_why, text, words) => {
  expect(quoted(text)).toEqual(words)
})
