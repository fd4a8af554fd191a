import { expect, test } from 'vitest'
import { startsUpper } from '../../../src/attributor/syntax/capitals.js'
import { bareWord, isPossessive, withoutPossessive } from '../../../src/language/word-form.js'

test.each([
  ["alliance's", 'alliance', true],
  ['alliance’s', 'alliance', true],
  ['ukrainians’', 'ukrainians', true],
  ["'s", '', true],
  ["'", "'", false],
  ['officials', 'officials', false],
  ['s', 's', false],
  ['don’t', 'don’t', false],
  ['', '', false],
])('%j without its possessive ending is %j', (word, bare, possessive) => {
  expect(withoutPossessive(word)).toBe(bare)
  expect(isPossessive(word)).toBe(possessive)
})

test.each([
  ['gov.', 'gov'],
  ['gov.’s', 'gov'],
  ['u.s.', 'u.s'],
  ['chief', 'chief'],
])('%j is looked up as %j', (lower, bare) => {
  expect(bareWord(lower)).toBe(bare)
})

test.each([
  ['Oslo', true],
  ['Ørsted', true],
  ['ørsted', false],
  ['[A', false],
  ['zug', false],
  ['', false],
])('%j begins with a capital: %s', (text, upper) => {
  expect(startsUpper(text)).toBe(upper)
})
