/** The words of a text, as names are made of them. */
import type { Range } from '../types.js'

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const GENITIVE = /.['’]s$/su

/** Words in text order, hyphened ones whole, without the ending of the genitive. */
export function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length - (GENITIVE.test(word) ? 2 : 0),
  }))
}

/**
 * The last word that starts at or before an offset.
 *
 * @returns null if none does, or if it ends there
 */
export function wordAt(words: readonly Range[], offset: number): Range | null {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Range).start <= offset) low = middle + 1
    else high = middle
  }
  const word = words[low - 1]
  return word && word.end > offset ? word : null
}
