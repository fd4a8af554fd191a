/** What is read off the encoder's vectors, per quoted span: three pointers and the chance of no speech. */
import type { PieceRange } from '../input/piece-range.js'
import { exponential } from '../kernel/curves.js'
import { ROW_BLOCK } from '../kernel/kernel.js'
import { linearOf, multiplyRows } from './linear.js'
import { keyWidth, type Memory, POINTERS, roundUp, SPAN_PARTS, SPAN_ROWS } from './memory.js'
import { type Pointers, point } from './pointers.js'
import { writeSpanFeatures } from './span-features.js'

export interface SpanScores extends Pointers {
  /** Probability that the span is nobody's speech. */
  readonly nobody: number
}

/**
 * @param count pieces of the window, with those before and after it
 * @param spans their pieces in the window; all lie between those two
 */
export type Heads = (count: number, spans: readonly PieceRange[]) => SpanScores[]

/** Returns a function that reads spans after the encoder ran; it overwrites the buffers `y` and `wide`. */
export function createHeads(memory: Memory): Heads {
  const { kernel, buffers, floats, sizes } = memory
  const { width, key } = sizes
  const inside = linearOf(memory, 'spans', SPAN_PARTS * width, 2 * width)
  const queries = linearOf(memory, 'queries', width, POINTERS * key)
  const keys = linearOf(memory, 'keys', width, keyWidth(sizes))
  const nobody = memory.at('nobody') >> 2
  const { spanHidden, spanQueries } = buffers

  const scoreNobody = (row: number): number => {
    const from = (spanHidden >> 2) + row * 2 * width + width
    let sum = floats[nobody + width] as number
    for (let k = 0; k < width; k++) {
      sum += (floats[from + k] as number) * (floats[nobody + k] as number)
    }
    const smaller = exponential(-Math.abs(sum))
    return (sum < 0 ? smaller : 1) / (1 + smaller)
  }

  return (count, spans) => {
    multiplyRows(memory, keys, buffers.x, buffers.y, roundUp(count, ROW_BLOCK))
    const scores: SpanScores[] = []
    for (let i = 0; i < spans.length; i += SPAN_ROWS) {
      const some = spans.slice(i, i + SPAN_ROWS)
      const rows = roundUp(some.length, ROW_BLOCK)
      writeSpanFeatures(memory, some, buffers.wide)
      multiplyRows(memory, inside, buffers.wide, spanHidden, rows)
      kernel.gelu(spanHidden, rows * 2 * width)
      // The first half of a row makes the queries, the second the chance of no speech.
      multiplyRows(memory, queries, spanHidden, spanQueries, rows, 2 * width * 4)
      some.forEach((span, row) => {
        const query = spanQueries + row * POINTERS * key * 4
        scores.push({ ...point(memory, query, count, span), nobody: scoreNobody(row) })
      })
    }
    return scores
  }
}
