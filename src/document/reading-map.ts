import type { Range } from './document.js'
import type { Piece, Reading } from './reading.js'

/** Returns where a range of the prose stands in the input; null if all of the range was inserted by the reader. */
export type LocateInInput = (prose: Range) => Range | null

/**
 * Maps ranges of a reading's prose to ranges of its input: from the first copied code unit in the range to the last one.
 *
 * A run that is not divided belongs to the range in which it starts. So ranges that do not overlap still do not overlap,
 * and one inside another stays inside. Each lookup is logarithmic in the number of pieces.
 */
export function mapToInput({ pieces }: Reading): LocateInInput {
  const copied = pieces.filter(
    ({ start, end, inputStart, inputEnd }) => start < end && inputStart < inputEnd,
  )
  return ({ start, end }) => {
    const from = startInInput(copied, start)
    const to = endInInput(copied, end)
    return from < to ? { start: from, end: to } : null
  }
}

const isDivisible = ({ start, end, inputStart, inputEnd }: Piece): boolean =>
  end - start === inputEnd - inputStart

/** Place of the first copied code unit at or after an offset; infinite if there is none. */
function startInInput(pieces: readonly Piece[], offset: number): number {
  const index = firstIndex(pieces, ({ end }) => end > offset)
  const piece = pieces[index]
  if (piece === undefined) return Number.POSITIVE_INFINITY
  if (piece.start >= offset) return piece.inputStart
  if (isDivisible(piece)) return piece.inputStart + (offset - piece.start)
  return pieces[index + 1]?.inputStart ?? Number.POSITIVE_INFINITY
}

/** Place after the last copied code unit before an offset; 0 if there is none. */
function endInInput(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[firstIndex(pieces, ({ start }) => start >= offset) - 1]
  if (piece === undefined) return 0
  if (piece.end <= offset || !isDivisible(piece)) return piece.inputEnd
  return piece.inputStart + (offset - piece.start)
}

/** Index of the first piece of which a test is true, by binary search: it is then true of all later ones. */
function firstIndex(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(pieces[middle] as Piece)) high = middle
    else low = middle + 1
  }
  return low
}
