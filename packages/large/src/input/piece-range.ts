/** Pieces of a range of the text. */
import type { Pieces } from '../pieces/pieces.js'
import type { Range } from '../types.js'

/** First and last piece, both included. */
export interface PieceRange {
  readonly first: number
  readonly last: number
}

/** The pieces that overlap a range, at least one; the text must have pieces. */
export function piecesOf({ start, end }: Range, { starts, ends }: Pieces): PieceRange {
  const first = countUntil(ends, (at) => at <= start)
  const last = countUntil(starts, (at) => at < end) - 1
  const most = starts.length - 1
  return { first: Math.min(first, most), last: Math.min(Math.max(first, last), most) }
}

/** How many of the sorted numbers pass; all that pass come first. */
function countUntil(numbers: readonly number[], passes: (value: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(numbers[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
