/** Alignment of predicted spans with gold spans. */
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

/** Number of code units that two ranges share. */
export const overlap = (a: Pair, b: Pair): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** Overlap over union (Jaccard index) of two ranges, 0..1; NaN for two empty ranges at the same offset. */
const likeness = (a: Pair, b: Pair): number =>
  overlap(a, b) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

/**
 * Matches gold and predicted ranges one to one, greedily by overlap over union; ties go to the earlier range.
 *
 * @param least minimum overlap over union of a match, above 0 and up to 1
 * @returns index of the predicted range by index of the gold range
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
