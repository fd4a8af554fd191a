/** Hashes of one to three successive words: what the search compares. */
import { mix, pair } from '../../models/hash.js'

export const singleHash = (word: number): number => mix(word, 0x51)
/** Of two words next to each other, or with one word between them: a changed word then costs only some of the pairs. */
export const pairHash = (first: number, second: number): number => mix(first, second ^ 0x2b)
export const tripleHash = (first: number, second: number, third: number): number =>
  mix(pair(first, second), third)
