/** The net by way of the kernel: its weights in the kernel's memory, and behind them the states of one paragraph. */

import { NET_FEATURES } from '../features/net-features.js'
import { LABELS } from '../labels/labels.js'
import { DILATIONS, type NetWeights, WIDTH } from './net.js'
import { type Kernel, withKernel } from './wasm-kernel.js'

/** Labels for which the kernel has room. */
const ROOM = 28
const L = LABELS.length
/** Outputs that the kernel sums at a time. */
const HALF = WIDTH / 2
/** Tokens around a paragraph at which the layers look. */
const AROUND = Math.max(...DILATIONS)
const FLOAT = 8
const INT = 4

export interface NetKernel {
  /** Room for the features of a paragraph, NET_FEATURES a token; null where it is too long. */
  features(length: number): Int32Array | null
  /** Adds the scores of the paragraph whose features were written, times a share: [token × labels + label]. */
  addScores(into: Float32Array, length: number, share: number): void
}

/** Null where there is no kernel. @param vectors [bucket × WIDTH + i] */
export const netKernel = (weights: NetWeights, vectors: Int8Array): NetKernel | null =>
  L <= ROOM ? withKernel((kernel) => prepare(kernel, weights, vectors)) : null

function prepare(kernel: Kernel, weights: NetWeights, vectors: Int8Array): NetKernel {
  const { loops } = kernel
  const table = kernel.put(vectors)
  const bias = kernel.put(Float64Array.from(weights.bias))
  const layers = weights.layers.map((layer, k) => ({
    weights: kernel.put(byHalves(layer.weights)),
    bias: kernel.put(Float64Array.from(layer.bias)),
    reach: DILATIONS[k] as number,
  }))
  const output = kernel.put(padded(weights.output, ROOM * WIDTH))
  const outputBias = kernel.put(padded(weights.outputBias, ROOM))

  /** Where the parts of a paragraph lie: features, then two states and their marks, of which the layers use one each in turn. */
  const place = (length: number) => {
    let at = kernel.free
    const part = (bytes: number): number => {
      const start = at
      at += Math.ceil(bytes / 16) * 16
      return start
    }
    const features = part(length * NET_FEATURES * INT)
    const marks = [0, 1].map(() => part((length + 2 * AROUND) * INT))
    const states = [0, 1].map(() => part(length * WIDTH * FLOAT))
    const scores = part(length * ROOM * FLOAT)
    return { features, marks, states, scores, bytes: at - kernel.free }
  }

  return {
    features: (length) => {
      const { features, bytes } = place(length)
      return kernel.holds(bytes)
        ? new Int32Array(kernel.buffer, features, length * NET_FEATURES)
        : null
    },
    addScores: (into, length, share) => {
      const { features, marks, states, scores } = place(length)
      // nothing is marked around the paragraph
      for (const start of marks) new Int32Array(kernel.buffer, start, length + 2 * AROUND).fill(0)
      const mark = marks.map((start) => start + AROUND * INT) as [number, number]
      const [even, odd] = states as [number, number]
      let [from, to] = [even, odd]
      let [seen, seenTo] = mark
      loops.embed(table, features, weights.unit, bias, from, seen, length)
      for (const layer of layers) {
        loops.convolve(from, seen, to, seenTo, layer.weights, layer.bias, layer.reach, length)
        ;[from, to] = [to, from]
        ;[seen, seenTo] = [seenTo, seen]
      }
      loops.score(from, output, outputBias, scores, length)
      const sums = new Float64Array(kernel.buffer, scores, length * ROOM)
      for (let t = 0; t < length; t++)
        for (let l = 0; l < L; l++)
          into[t * L + l] = (into[t * L + l] as number) + (sums[t * ROOM + l] as number) * share
    },
  }
}

/** [(to × 3 + side) × WIDTH + from] as [half][side][from][to in the half]. */
function byHalves(weights: ArrayLike<number>): Float64Array {
  const table = new Float64Array(weights.length)
  let at = 0
  for (let half = 0; half < 2; half++)
    for (let side = 0; side < 3; side++)
      for (let from = 0; from < WIDTH; from++)
        for (let to = half * HALF; to < (half + 1) * HALF; to++)
          table[at++] = weights[(to * 3 + side) * WIDTH + from] as number
  return table
}

function padded(values: ArrayLike<number>, length: number): Float64Array {
  const table = new Float64Array(length)
  table.set(values)
  return table
}
