import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

/** Quoted words with the name of their speaker, if any. */
const spoken = (text: string): [string, string][] =>
  extractQuotes(text).quotes.flatMap(({ speaker, quoted }) =>
    speaker ? quoted.map((span): [string, string] => [span.text, speaker.name]) : [],
  )

it.each<[why: string, text: string]>([
  ['a noun before its noun', 'The Ordos clinic has run “mud bath” programmes since 1999.'],
  [
    'the same after a verb of speech',
    'The doctors asked ten ferrymen to perform a “rope memory” task on the quay.',
  ],
  ['the same with a possessive', 'The council acknowledged its “Mudonomics” leaflets came late.'],
  ['a number', 'Mara Ellerby told the crew that the pump is sold in a “30” version.'],
  ['a title before its maker', '“Fogbank” director Omar Vassallo said the hall was cold.'],
  [
    'a term that a relative clause explains',
    'Mara Ellerby found that many of them take part in “mudskating,” which means sliding home.',
  ],
  [
    'a title',
    'Mara Ellerby remembers their plays together, among them “A Map of the Low Roads,” and keeps the posters.',
  ],
  [
    'a title with a subtitle',
    'Omar Vassallo landed a book deal — “Fog: How Salt, Rope and Luck Brought Me from the Mud to the Mayor’s Chair” came out in May.',
  ],
  [
    'a title with a clause',
    'In her book “Built on Mud: The Strange Towns that Rise from the Sea,” Mara Ellerby wrote of neighbours.',
  ],
])('gives no speaker to names and terms: %s', (_why, text) => expect(spoken(text)).toEqual([]))

it.each<[why: string, text: string, words: string, speaker: string]>([
  [
    'an adjective before a noun',
    'Mara Ellerby warned against a “one-size-fits-all” approach to the quays.',
    'one-size-fits-all',
    'Mara Ellerby',
  ],
  [
    'an adjective after “called”',
    'Omar Vassallo called it a “reckless” plan.',
    'reckless',
    'Omar Vassallo',
  ],
  [
    'the object of a verb of speech',
    'Mara Ellerby promised “harbour jobs” within a year.',
    'harbour jobs',
    'Mara Ellerby',
  ],
  [
    'capitals in speech',
    'Mara Ellerby said the town would “Make Ordos Dry Again”.',
    'Make Ordos Dry Again',
    'Mara Ellerby',
  ],
  [
    'shouting',
    'Omar Vassallo wrote “CLOSE THE LOCK” on his page.',
    'CLOSE THE LOCK',
    'Omar Vassallo',
  ],
  [
    'names in speech',
    '“No, Mayor Ellerby,” Omar Vassallo said.',
    'No, Mayor Ellerby,',
    'Omar Vassallo',
  ],
  [
    'a clause that closes the sentence',
    'The minister thought the “river” council would give up, the ferrymen’s leader claimed today.',
    'river',
    'ferrymen’s leader',
  ],
])('keeps the speaker of reported words: %s', (_why, text, words, speaker) =>
  expect(spoken(text)).toEqual([[words, speaker]]),
)
