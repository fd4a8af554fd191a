import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBareLetterAt, isLowerAt, isUpperAt } from '../../src/document/characters.js'
import {
  countOf,
  firstLetter,
  hasLetters,
  isEvery,
  isLetterOrDigitAt,
  isLowerCase,
  isUpperCase,
  opensUpper,
  opensUpperOrDigit,
} from '../../src/document/letters.js'

/** Text of the characters that news has, with others in between. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme-composite' }),
  fc.string({ unit: fc.constantFrom(...'aZé Üß9½_-“’—\u00ad\u0301漢١') }),
)

test.each<[string, (text: string) => unknown, (text: string) => unknown]>([
  ['firstLetter', firstLetter, (t) => t.search(/\p{L}/u)],
  ['opensUpper', opensUpper, (t) => /^\P{L}*\p{Lu}/u.test(t)],
  ['opensUpperOrDigit', opensUpperOrDigit, (t) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(t)],
  ['isLowerCase', isLowerCase, (t) => /^\p{Ll}+$/u.test(t)],
  ['isUpperCase', isUpperCase, (t) => /^\p{Lu}+$/u.test(t)],
  ['letters', (t) => isEvery(t, isBareLetterAt), (t) => /^\p{L}+$/u.test(t)],
  [
    'number of letters and digits',
    (t) => countOf(t, isLetterOrDigitAt),
    (t) => t.replace(/[^\p{L}\p{N}]/gu, '').length,
  ],
])('%s agrees with a regular expression', (_, ours, expected) => {
  fc.assert(
    fc.property(text, (t) => {
      // title-case digraphs, "ǅ", count as capitals
      fc.pre(!/\p{Lt}/u.test(t))
      expect(ours(t)).toEqual(expected(t))
    }),
  )
})

test('counts letters of two code units as two', () => {
  expect(hasLetters('a𐐀b', 4)).toBe(true)
  expect(hasLetters('a-𐐀b', 4)).toBe(false)
  expect([isUpperAt('𐐀', 0), isUpperAt('𐐀', 1), isLowerAt('𐐨', 0)]).toEqual([true, true, true])
})
