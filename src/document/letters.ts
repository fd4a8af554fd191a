/**
 * Tests of the letters of short texts. A regular expression with Unicode properties takes up to a millisecond to compile,
 * and a process that reads one article would compile dozens; these read the table of `characters.ts`.
 */
import { isBareLetterAt, isBlankAt, isDigitAt, isLowerAt, isUpperAt } from './characters.js'

type TestAt = (text: string, at: number) => boolean

/** Tests whether every character passes, and there is one: `/^\p{Lu}+$/u` is `isEvery(text, isUpperAt)`. */
export function isEvery(text: string, test: TestAt): boolean {
  for (let i = 0; i < text.length; i++) if (!test(text, i)) return false
  return text !== ''
}

/** Number of code units that pass. */
export function countOf(text: string, test: TestAt): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (test(text, i)) count++
  return count
}

/** Offset of the first letter; -1 without one. */
export function firstLetter(text: string): number {
  for (let i = 0; i < text.length; i++) if (isBareLetterAt(text, i)) return i
  return -1
}

/** Tests whether any character is a letter. */
export const hasLetter = (text: string): boolean => firstLetter(text) >= 0

/** Tests for a run of at least this many letters, in code units. */
export function hasLetters(text: string, fewest: number): boolean {
  let run = 0
  for (let i = 0; i < text.length; i++) {
    run = isBareLetterAt(text, i) ? run + 1 : 0
    if (run >= fewest) return true
  }
  return false
}

/** True of letters and digits, the Unicode categories L and N. */
export const isLetterOrDigitAt = (text: string, at: number): boolean =>
  isBareLetterAt(text, at) || isDigitAt(text, at)

/** Tests whether the first letter of a text is a capital, whatever precedes it: “Two”. */
export function opensUpper(text: string): boolean {
  const at = firstLetter(text)
  return at >= 0 && isUpperAt(text, at)
}

/** Tests whether the first letter or digit of a text is a capital or a digit. */
export function opensUpperOrDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (isLetterOrDigitAt(text, i)) return !isBareLetterAt(text, i) || isUpperAt(text, i)
  return false
}

/** Tests for a capital after a blank: "the Vermont senator". */
export function hasCapitalWord(text: string): boolean {
  for (let i = 1; i < text.length; i++)
    if (isBlankAt(text, i - 1) && isUpperAt(text, i)) return true
  return false
}

/** Tests whether all characters of a text are lower case. */
export const isLowerCase = (text: string): boolean => isEvery(text, isLowerAt)

/** Tests whether all characters of a text are capitals. */
export const isUpperCase = (text: string): boolean => isEvery(text, isUpperAt)
