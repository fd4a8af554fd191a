import { isBlankAt, isDigitAt, isUpperAt } from '../../document/characters.js'
import {
  ORDINARY_TOO,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/grammar/abbreviations.js'

/** Longest abbreviation looked up, in code units. */
const LONGEST = 10

/** Letters separated by dots: "U.S", "p.m", "Ph.D", "J.K". */
const DOTTED_LETTERS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u

/** Offset of the first non-blank character from `at` on, skipping at most two blanks. */
function pastBlank(text: string, at: number): number {
  let next = at
  while (next - at < 2 && isBlankAt(text, next)) next++
  return next
}

/** True if the dot at `at` belongs to the word from `start`: an abbreviation or an initial. */
export function takesDot(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST) return false
  const word = text.slice(start, at)
  const lower = word.toLowerCase()
  const next = pastBlank(text, at + 1)
  if (word.length === 1 && isUpperAt(text, start)) {
    // Robert C. “Bobby” Scott
    const nickname = next > at + 1 && /["“‘']/.test(text.charAt(next)) && isUpperAt(text, next + 1)
    return isUpperAt(text, next) || nickname || /[.,]/.test(text.charAt(at + 1))
  }
  if (ORDINARY_TOO.has(lower)) {
    if (isDigitAt(text, next)) return true
    return TITLE_ABBREVIATIONS.has(lower) && isUpperAt(text, start) && isUpperAt(text, next)
  }
  if (TITLE_ABBREVIATIONS.has(lower)) return isUpperAt(text, start)
  return OTHER_ABBREVIATIONS.has(lower) || (word.includes('.') && DOTTED_LETTERS.test(word))
}
