import type { Range } from '../../document/document.js'
import { readWords, type Word } from '../words/read-words.js'

/** Generous length of a word with its blank. */
const WORD = 14

/**
 * Reads the words of a candidate passage and of its surroundings.
 *
 * @param words number of words of the quotation
 */
export function wordsAround(text: string, { start, end }: Range, words: number): Word[] {
  const margin = WORD * (words + 8) + 40
  const from = Math.max(0, start - margin)
  const to = Math.min(text.length, end + margin)
  const read = readWords(text, from, to)
  // The first and the last word may be cut.
  return read.slice(from > 0 ? 1 : 0, to < text.length ? -1 : undefined)
}

/** Leaves out the words of ranges in text order that do not overlap, such as the cues that interrupt a statement. */
export function withoutRanges(words: readonly Word[], ranges: readonly Range[]): Word[] {
  let at = 0
  return words.filter(({ start }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return start < (ranges[at]?.start ?? Number.POSITIVE_INFINITY)
  })
}
