/** From the prose that is verified to the input that offsets refer to. */
import type { Range } from '../document/document.js'
import type { Piece, Reading } from '../document/reading.js'
import { readingOf as plainReading } from '../document/reading-of.js'
import type { Span } from '../extraction/records.js'

/** A text as given, or as a reader of markup read it. */
export const readingOf = (text: string | Reading): Reading =>
  typeof text === 'string' ? plainReading(text) : text

/** The span of the input for a range of the prose: from where its first character stands to where its last one does. */
export function spanInInput({ input, pieces }: Reading, range: Range): Span {
  const first = pieceAt(pieces, range.start)
  const last = pieceBefore(pieces, range.end)
  const start = first ? offsetIn(first, range.start, first.inputStart) : input.length
  const end = last ? offsetIn(last, range.end, last.inputEnd) : 0
  return { start, end: Math.max(start, end), text: input.slice(start, Math.max(start, end)) }
}

/** First piece that ends after an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return pieces[low]
}

/** Last piece that starts before an offset. */
function pieceBefore(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}

function offsetIn(piece: Piece, offset: number, otherwise: number): number {
  const { start, end, inputStart, inputEnd } = piece
  if (offset <= start) return inputStart
  if (offset >= end) return inputEnd
  return end - start === inputEnd - inputStart ? inputStart + offset - start : otherwise
}
