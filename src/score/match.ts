/** Which predicted span answers which gold span. */
import type { Pair } from './gold.js'

const EDGE = /[\s"'“”‘’«»„,.;:!?…\-–—()[\]]/

/** Moves both ends of a range inward past blanks, quotation marks and punctuation. */
export function trimEdges(text: string, [start, end]: Pair): Pair {
  let from = start
  let to = end
  while (from < to && EDGE.test(text.charAt(from))) from++
  while (to > from && EDGE.test(text.charAt(to - 1))) to--
  return [from, to]
}

/** Code units that two ranges share. */
export const overlap = (a: Pair, b: Pair): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** What two ranges share of what they cover together, 0..1. NaN for two empty ranges at one place. */
const likeness = (a: Pair, b: Pair): number =>
  overlap(a, b) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

/**
 * Matches gold to predicted ranges one to one, the likest first, earlier ones first among equals.
 *
 * @param least overlap over union that makes a match, above 0 and up to 1
 * @returns index of a gold range → index of its predicted range
 */
export function matchRanges(
  gold: readonly Pair[],
  predicted: readonly Pair[],
  least: number,
): Map<number, number> {
  const pairs: { like: number; goldIndex: number; predictedIndex: number }[] = []
  gold.forEach((one, goldIndex) => {
    predicted.forEach((other, predictedIndex) => {
      const like = likeness(one, other)
      if (like >= least) pairs.push({ like, goldIndex, predictedIndex })
    })
  })
  pairs.sort((a, b) => b.like - a.like)
  const matches = new Map<number, number>()
  const used = new Set<number>()
  for (const { goldIndex, predictedIndex } of pairs) {
    if (matches.has(goldIndex) || used.has(predictedIndex)) continue
    matches.set(goldIndex, predictedIndex)
    used.add(predictedIndex)
  }
  return matches
}
