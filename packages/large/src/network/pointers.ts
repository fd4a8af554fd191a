/** Three pointers from a quoted span to pieces of its window. */
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

/** @param query address of the span's queries; the keys are in the buffer `y` */
export function point(memory: Memory, query: number, count: number, span: PieceRange): Pointers {
  const distances = Uint8Array.from({ length: count }, (_, i) =>
    distanceOf(i, span.first, span.last),
  )
  const pointer = (which: number): Float64Array =>
    softmax(scoresOf(memory, query, which, distances))
  return { first: pointer(0), last: pointer(1), name: pointer(2) }
}

function scoresOf(
  { buffers, floats, sizes, at }: Memory,
  query: number,
  which: number,
  distances: Uint8Array,
): Float64Array {
  const { key } = sizes
  const stride = keyWidth(sizes)
  const q = (query >> 2) + which * key
  const bias = (at('distances') >> 2) + which * sizes.distances
  const scores = new Float64Array(distances.length)
  for (let i = 0; i < scores.length; i++) {
    const row = (buffers.y >> 2) + i * stride
    let sum = floats[row + POINTERS * key + which] as number
    for (let k = 0; k < key; k++) {
      sum += (floats[q + k] as number) * (floats[row + which * key + k] as number)
    }
    scores[i] = i === 0 ? sum : sum + (floats[bias + (distances[i] as number)] as number)
  }
  return scores
}

function softmax(scores: Float64Array): Float64Array {
  let max = Number.NEGATIVE_INFINITY
  for (const score of scores) max = Math.max(max, score)
  const powers = scores.map((score) => exponential(score - max))
  let sum = 0
  for (const power of powers) sum += power
  return powers.map((power) => power / sum)
}
