/** Words of three or more letters or digits in a phrase. */

const WORD = /[\p{L}\p{N}]{3,}/gu
const PLAIN_WORD = /[a-z0-9]{3,}/g
/** English letters, digits and punctuation: nearly all phrases. */
const PLAIN = /^[ -~‘’“”–—]*$/

/** Returns the words of a phrase. Expects lower case. */
export const longWords = (lower: string): readonly string[] =>
  lower.match(PLAIN.test(lower) ? PLAIN_WORD : WORD) ?? []

/** Tests whether a text has one of the words, from `longWords`. Expects lower case. */
export function hasWord(lower: string, words: readonly string[]): boolean {
  for (const word of words) {
    // most texts do not contain the letters at all
    let at = lower.indexOf(word)
    while (at >= 0) {
      const end = at + word.length
      // two code units hold any letter
      const before = lower.slice(Math.max(0, at - 2), at)
      if (!ENDS_INSIDE.test(before) && !BEGINS_INSIDE.test(lower.slice(end, end + 2))) return true
      at = lower.indexOf(word, at + 1)
    }
  }
  return false
}

const ENDS_INSIDE = /[\p{L}\p{N}]$/u
const BEGINS_INSIDE = /^[\p{L}\p{N}]/u
