/** Words that a pointer to pieces means: names of the speaker, or antecedents. */
import type { Range, ScoredRange } from '../types.js'
import { wordAt } from './words.js'

/** Pieces less likely are left out, then words. */
const LEAST_PIECE = 1e-4
const LEAST_WORD = 0.005

/**
 * The words that the pieces are part of, likeliest first.
 *
 * @param probabilities of the pieces; 0 is the piece before the window, which means that no word does
 * @param count pieces of the window
 * @param rangeOf where a piece is in the text, by its number in the window, from 1
 */
export function findNames(
  probabilities: Float64Array,
  count: number,
  words: readonly Range[],
  rangeOf: (piece: number) => Range,
): readonly ScoredRange[] {
  const found = new Map<number, { start: number; end: number; probability: number }>()
  for (let piece = 1; piece <= count; piece++) {
    const probability = probabilities[piece] as number
    if (probability <= LEAST_PIECE) continue
    const range = rangeOf(piece)
    const { start, end } = wordAt(words, range.start) ?? range
    const name = found.get(start)
    if (name) name.probability += probability
    else found.set(start, { start, end, probability })
  }
  return [...found.values()]
    .filter(({ probability }) => probability >= LEAST_WORD)
    .sort((a, b) => b.probability - a.probability)
}
