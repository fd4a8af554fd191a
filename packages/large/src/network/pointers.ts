/** Pointers from a quoted span or a mention to pieces of its window. */
import type { PieceRange } from '../input/piece-range.js'
import { exponential } from '../kernel/curves.js'
import { distanceOf } from './distance.js'
import { keyWidth, type Memory, POINTERS } from './memory.js'

/** Probabilities, one per piece of the window; that of the piece before the window means: none in it. */
export interface Pointers {
  /** First piece of the source. */
  readonly first: Float64Array
  /** Last piece of the source. */
  readonly last: Float64Array
  /** A piece that names the speaker. */
  readonly name: Float64Array
}

/** Where the numbers of a pointer are. */
export interface Pointer {
  /** Address of its query. */
  readonly query: number
  /** Numbers from one piece's keys, in the buffer `y`, to the next's. */
  readonly stride: number
  /** Where in those numbers its key is, and its score. */
  readonly key: number
  readonly score: number
  /** Address of what each kind of distance adds. */
  readonly bias: number
}

/** Kinds of distance from a span to the pieces of a window. */
export const distancesFrom = (count: number, { first, last }: PieceRange): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => distanceOf(i, first, last))

/** @param query address of the span's queries; the keys are in the buffer `y` */
export function point(memory: Memory, query: number, count: number, span: PieceRange): Pointers {
  const { sizes, at } = memory
  const distances = distancesFrom(count, span)
  const pointer = (which: number): Float64Array =>
    sharesOf(memory, distances, {
      query: query + which * sizes.key * 4,
      stride: keyWidth(sizes),
      key: which * sizes.key,
      score: POINTERS * sizes.key + which,
      bias: at('distances') + which * sizes.distances * 4,
    })
  return { first: pointer(0), last: pointer(1), name: pointer(2) }
}

/** Probabilities of the pieces of a window. */
export function sharesOf(
  { buffers, floats, sizes }: Memory,
  distances: Uint8Array,
  { query, stride, key, score, bias }: Pointer,
): Float64Array {
  const scores = new Float64Array(distances.length)
  for (let i = 0; i < scores.length; i++) {
    const row = (buffers.y >> 2) + i * stride
    let sum = floats[row + score] as number
    for (let k = 0; k < sizes.key; k++) {
      sum += (floats[(query >> 2) + k] as number) * (floats[row + key + k] as number)
    }
    scores[i] = i === 0 ? sum : sum + (floats[(bias >> 2) + (distances[i] as number)] as number)
  }
  return softmax(scores)
}

export function softmax(scores: Float64Array): Float64Array {
  let max = Number.NEGATIVE_INFINITY
  for (const score of scores) max = Math.max(max, score)
  const powers = scores.map((score) => exponential(score - max))
  let sum = 0
  for (const power of powers) sum += power
  return powers.map((power) => power / sum)
}
