/** "according to", the preposition that reports as a verb does. */

import { WordClass } from './word-class.js'

/**
 * Returns whether "according to" begins at an index.
 *
 * @param word lower-case word by index
 */
export const isAccordingTo = (word: (index: number) => string, index: number): boolean =>
  word(index) === 'according' && word(index + 1) === 'to'

/** Returns whether a token can be a cue by itself: a reporting verb or "according". */
export const isCueWord = (wordClass: WordClass | undefined, lower: string): boolean =>
  wordClass === WordClass.ReportingVerb || lower === 'according'
