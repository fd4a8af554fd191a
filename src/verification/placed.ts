import type { Comparison } from './alignment/compare.js'
import type { Segment } from './words/quoted-words.js'
import type { Word } from './words/read-words.js'

/** A run of words of the draft, set against a passage of a source. */
export interface Placed {
  readonly source: number
  readonly draftWords: Segment
  readonly sourceWords: readonly Word[]
  readonly comparison: Comparison
}

/** One reading of a quoted span: its pieces in the order of the draft, each with its passage. */
export interface Alternative {
  readonly pieces: readonly Placed[]
  /** Words of the draft that no piece covers. */
  readonly missing: number
  /** Whether pieces that the draft joins without a mark stand apart in the sources. */
  readonly spliced: boolean
}

export const costOf = ({ pieces, missing, spliced }: Alternative): number =>
  pieces.reduce((sum, { comparison }) => sum + comparison.cost, 0) + missing + (spliced ? 1 : 0)

/** Words of the draft with a counterpart. */
export const matchedIn = ({ pieces }: Alternative): number =>
  pieces.reduce((sum, { comparison }) => sum + comparison.matched, 0)

/** Share of the draft's words with a counterpart, 0..1. */
export function shareOf(alternative: Alternative): number {
  const { pieces, missing } = alternative
  const total = pieces.reduce((sum, { comparison }) => sum + comparison.total, 0) + missing
  return total === 0 ? 0 : matchedIn(alternative) / total
}

/** Start and end of the passage of a piece, in the source. */
export function rangeOf({ sourceWords, comparison }: Placed): { start: number; end: number } {
  const [from, to] = comparison.source
  return { start: sourceWords[from]?.start ?? 0, end: sourceWords[to - 1]?.end ?? 0 }
}
