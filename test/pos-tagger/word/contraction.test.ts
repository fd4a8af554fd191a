import { expect, it } from 'vitest'
import {
  contractionOf,
  hostOf,
  NONE,
  POSSESSIVE_ENDING,
  VERB_ENDING,
} from '../../../src/pos-tagger/word/contraction.js'

it.each<[word: string, contraction: number]>([
  ['vale', NONE],
  ["vale's", POSSESSIVE_ENDING],
  ["miners'", POSSESSIVE_ENDING],
  ["goin'", NONE],
  ["it's", VERB_ENDING],
  ["they'd", VERB_ENDING],
  ["who'll", VERB_ENDING],
  ["don't", NONE],
  ["o'brien", NONE],
  ["'em", NONE],
])('%s', (word, contraction) => {
  expect(contractionOf(word)).toBe(contraction)
})

it('returns the word without its clitic', () => {
  expect(["vale's", "miners'"].map(hostOf)).toEqual(['vale', 'miners'])
})
