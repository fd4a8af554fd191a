/** What is read off the encoder's vectors, per mention: a pointer to what it refers to, and its type. */
import type { PieceRange } from '../input/piece-range.js'
import { ROW_BLOCK } from '../kernel/kernel.js'
import { linearOf, multiplyRows } from './linear.js'
import {
  antecedentKeyWidth,
  type Memory,
  roundUp,
  SPAN_PARTS,
  SPAN_ROWS,
  typeWidth,
} from './memory.js'
import { distancesFrom, sharesOf, softmax } from './pointers.js'
import { writeSpanFeatures } from './span-features.js'

export interface MentionPieces extends PieceRange {
  /** Whether it may refer to another phrase: not a name. */
  readonly refers: boolean
}

export interface MentionScores {
  /** Probabilities, one per piece of the window; the first, of the piece before the window, means: nothing in it. Null for a name. */
  readonly antecedent: Float64Array | null
  /** Probabilities of the types. */
  readonly types: Float64Array
}

/**
 * @param count pieces of the window, with those before and after it
 * @param mentions their pieces in the window; all lie between those two
 */
export type MentionHeads = (count: number, mentions: readonly MentionPieces[]) => MentionScores[]

/** Returns a function that reads mentions after the encoder ran; it overwrites the buffers `y` and `wide`. */
export function createMentionHeads(memory: Memory): MentionHeads {
  const { kernel, buffers, floats, sizes } = memory
  const { width, key, mentionInner: inner, types } = sizes
  const stride = antecedentKeyWidth(sizes)
  const columns = typeWidth(sizes)
  const inside = linearOf(memory, 'mentions', SPAN_PARTS * width, 2 * inner)
  const queries = linearOf(memory, 'antecedents', inner, key)
  const typing = linearOf(memory, 'types', inner, columns)
  const keys = linearOf(memory, 'antecedentKeys', width, stride)
  const bias = memory.at('antecedentDistances')
  const { spanHidden, spanQueries, mentionTypes } = buffers
  const hiddenStride = 2 * inner * 4

  return (count, mentions) => {
    if (mentions.some(({ refers }) => refers)) {
      multiplyRows(memory, keys, buffers.x, buffers.y, roundUp(count, ROW_BLOCK))
    }
    const scores: MentionScores[] = []
    for (let i = 0; i < mentions.length; i += SPAN_ROWS) {
      const some = mentions.slice(i, i + SPAN_ROWS)
      const rows = roundUp(some.length, ROW_BLOCK)
      writeSpanFeatures(memory, some, buffers.wide)
      multiplyRows(memory, inside, buffers.wide, spanHidden, rows)
      kernel.gelu(spanHidden, rows * 2 * inner)
      // The first half of a row makes the query, the second the types.
      multiplyRows(memory, queries, spanHidden, spanQueries, rows, hiddenStride)
      multiplyRows(memory, typing, spanHidden + inner * 4, mentionTypes, rows, hiddenStride)
      some.forEach((mention, row) => {
        const query = spanQueries + row * key * 4
        const at = (mentionTypes >> 2) + row * columns
        scores.push({
          antecedent: mention.refers
            ? sharesOf(memory, distancesFrom(count, mention), {
                query,
                stride,
                key: 0,
                score: key,
                bias,
              })
            : null,
          types: softmax(Float64Array.from(floats.subarray(at, at + types))),
        })
      })
    }
    return scores
  }
}
