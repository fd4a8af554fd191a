/** Runs the network in the kernel. Its memory holds the weights, then the states of one paragraph. */

import type { EncodedBytes } from '../../../models/base64.js'
import { NET_FEATURES } from '../features/net-features.js'
import { type Kernel, NET_MODULE, type NetLoops, withKernel } from '../kernel/wasm-kernel.js'
import { LABELS } from '../labels/labels.js'
import { type DenseWeights, DILATIONS, WIDTH } from './net.js'

/** Most labels that the kernel supports. */
const ROOM = 28
const L = LABELS.length
/** Number of outputs that the kernel sums at a time. */
const HALF = WIDTH / 2
/** Number of tokens that the layers read before and after a paragraph. */
const AROUND = Math.max(...DILATIONS)
const FLOAT = 8
const INT = 4

/** The network on the kernel. */
export interface NetKernel {
  /** Returns the buffer for a paragraph's features, NET_FEATURES per token; null if the paragraph is too long. */
  features(length: number): Int32Array | null
  /** Adds the scores, times `share`, of the paragraph in the buffer to `into`: [token × labels + label]. */
  addScores(into: Float32Array, length: number, share: number): void
}

/**
 * Loads the network into a kernel; returns null if WebAssembly is not available.
 *
 * @param vectors [bucket × WIDTH + i]
 */
export const netKernel = (weights: DenseWeights, vectors: EncodedBytes): NetKernel | null =>
  L <= ROOM ? withKernel(NET_MODULE, (kernel) => prepare(kernel, weights, vectors)) : null

function prepare(
  kernel: Kernel<NetLoops>,
  weights: DenseWeights,
  vectors: EncodedBytes,
): NetKernel {
  const { loops } = kernel
  const table = kernel.decode(vectors)
  const bias = kernel.put(Float64Array.from(weights.bias))
  const layers = weights.layers.map((layer, k) => ({
    weights: kernel.put(byHalves(layer.weights)),
    bias: kernel.put(Float64Array.from(layer.bias)),
    reach: DILATIONS[k] as number,
  }))
  const output = kernel.put(padded(weights.output, ROOM * WIDTH))
  const outputBias = kernel.put(padded(weights.outputBias, ROOM))

  /** Addresses of a paragraph's parts. The layers alternate between two states with their marks. */
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
      // no marks around the paragraph
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

/** Rearranges [(to × 3 + side) × WIDTH + from] as [half][side][from][to within the half]. */
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
