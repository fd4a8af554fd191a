import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.js'
import { type Case, check } from './attribution.js'

describe('titles, nicknames and terms', () => {
  it.each<Case>([
    ['Her first novel, “The Salt Ladder”, won a prize in Tollhaven.', []],
    ['He watched “The Long Tide” twice on the ferry.', []],
    ['Tomas “Tinker” Aldersey drives the crane.', []],
    ['The word “quay” comes from French.', []],
    ['The band played “Row Me Home” as the bridge opened.', []],
    ['The so-called “ghost ferry” sails at night.', []],
    ['The ship was called the “Grey Heron”.', []],
    ['A sign on the door read “Closed”.', []],
  ])('%j', check)
})

describe('quoted phrases', () => {
  it.each<Case>([
    ['“Rotten,” said Omar Vassallo.', [['Rotten,', 'Omar Vassallo', 'Omar Vassallo', 'said']]],
    [
      'Omar Vassallo called the plan “lazy”.',
      [['the plan “lazy”', 'Omar Vassallo', 'Omar Vassallo', 'called']],
    ],
    [
      'Mara Ellerby said the repair would take “at least” two years.',
      [['the repair would take “at least” two years', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'Mara Ellerby said she was “delighted”.',
      [['she was “delighted”', 'Mara Ellerby', 'Mara Ellerby', 'said']],
    ],
    [
      'The mayor described the bridge as “unsafe”.',
      [['the bridge as “unsafe”', 'mayor', 'The mayor', 'described']],
    ],
    [
      'Omar Vassallo described himself as a “ferryman first”.',
      [['himself as a “ferryman first”', 'Omar Vassallo', 'Omar Vassallo', 'described']],
    ],
  ])('%j', check)
})

describe('titles after a preposition', () => {
  it.each([
    'Mara Ellerby grew up there, as she tells it in “The Drowned Bell.”',
    'According to “The Drowned Bell,” Mara Ellerby grew up there.',
    'Mara Ellerby met the council under the theme “a dam for all.”',
    'Re. “Council to close the pool,” Page 8:\n\nMara Ellerby is right.',
    'The article “Who owns the harbour of Ordos?” lay before Mara Ellerby.',
  ])('%s', (text) => expect(extractQuotes(text).quotes).toEqual([]))
})
