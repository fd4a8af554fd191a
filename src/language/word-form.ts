/** The form of a word: its first letter and its ending. These run for every word, hence by code and not by regex. */

import { isUpperAt } from '../document/characters.js'

/** Returns whether a text begins with a capital. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : isUpperAt(text, 0)
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const LOWER_S = 0x73

/** Offset of the possessive ending, "alliance's" or "Ukrainians’"; the word's length if it has none. */
function possessiveAt(word: string): number {
  const last = word.length - 1
  if (last < 0) return 0
  const code = word.charCodeAt(last)
  // a quotation mark, and "Dara O’ Keefe", have no owner
  if (isApostrophe(code)) return last <= 1 ? word.length : last
  return code === LOWER_S && last > 0 && isApostrophe(word.charCodeAt(last - 1))
    ? last - 1
    : word.length
}

/** Strips a possessive ending: "alliance's" → "alliance", "Ukrainians’" → "Ukrainians". */
export function withoutPossessive(word: string): string {
  const end = possessiveAt(word)
  return end === word.length ? word : word.slice(0, end)
}

/** Returns whether a word has a possessive ending. */
export const isPossessive = (word: string): boolean => possessiveAt(word) < word.length

/** Strips a possessive ending and a final dot, for look-ups in the lexicons of titles and nouns. */
export function bareWord(lower: string): string {
  const word = withoutPossessive(lower)
  return word.endsWith('.') ? word.slice(0, -1) : word
}
