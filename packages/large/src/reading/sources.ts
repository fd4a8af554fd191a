/** Likely sources of a quoted span, from the pointers to their first and last pieces. */

/** First and last piece with a probability. */
export interface ScoredPieces {
  readonly first: number
  readonly last: number
  readonly probability: number
}

const MOST_FIRST = 12
const MOST_LAST = 6
/** Pieces that a source may have after its first. */
const LONGEST = 30
const MOST_SOURCES = 10

/**
 * Pairs of first and last pieces, likeliest first. Their probabilities add up to at most 1: what is missing is the chance that
 * the window has no source, and pairs that were left out.
 *
 * @param first probabilities of pieces 0 to `count` + 1; 0 means that there is none
 * @param last likewise
 * @param count pieces of the window, without those before and after it
 */
export function findSources(
  first: Float64Array,
  last: Float64Array,
  count: number,
): readonly ScoredPieces[] {
  const found: ScoredPieces[] = []
  let sum = (first[0] as number) * (last[0] as number)
  for (const a of likeliest(first, 1, count, MOST_FIRST)) {
    for (const b of likeliest(last, a, Math.min(count, a + LONGEST), MOST_LAST)) {
      const probability = (first[a] as number) * (last[b] as number)
      sum += probability
      found.push({ first: a, last: b, probability })
    }
  }
  return found
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_SOURCES)
    .map((source) => ({ ...source, probability: sum > 0 ? source.probability / sum : 0 }))
}

/** Indexes of the largest of the numbers from `from` to `to`, both included, largest first. */
function likeliest(values: Float64Array, from: number, to: number, most: number): number[] {
  const best: number[] = []
  for (let i = from; i <= to; i++) {
    const value = values[i] as number
    let at = best.length
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at--
    if (at < most) {
      best.splice(at, 0, i)
      if (best.length > most) best.pop()
    }
  }
  return best
}
