/** What the heads read of a quoted span. */
import type { PieceRange } from '../input/piece-range.js'
import { type Memory, SPAN_PARTS } from './memory.js'

/**
 * Writes one row per span: the vectors of the piece before it, its first, its last, the piece after it, the mean of its pieces,
 * and the vector of the whole window.
 */
export function writeSpanFeatures(
  { buffers, floats, sizes: { width } }: Memory,
  spans: readonly PieceRange[],
  target: number,
): void {
  const x = buffers.x >> 2
  spans.forEach(({ first, last }, row) => {
    const to = (target >> 2) + row * SPAN_PARTS * width
    const copy = (part: number, piece: number): void => {
      const from = x + piece * width
      floats.copyWithin(to + part * width, from, from + width)
    }
    copy(0, first - 1)
    copy(1, first)
    copy(2, last)
    copy(3, last + 1)
    copy(5, 0)
    for (let k = 0; k < width; k++) {
      let sum = 0
      for (let piece = first; piece <= last; piece++) sum += floats[x + piece * width + k] as number
      floats[to + 4 * width + k] = sum / (last - first + 1)
    }
  })
}
