import { expect, it } from 'vitest'
import { contractedPronoun } from '../../../src/attributor/syntax/closed-class.js'

it.each([
  ["he's", 2],
  ["they'd", 4],
  ["who'll", 3],
  ["it's", 2],
  ['he', 0],
  ["mara's", 0],
  ["don't", 0],
])('%s begins with a contracted pronoun of %i letters', (word, length) => {
  expect(contractedPronoun(word)).toBe(length)
})
