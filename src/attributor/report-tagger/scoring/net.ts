/**
 * A small convolutional network over a paragraph: a vector of each token's features, then layers with growing reach to
 * both sides (iterated dilated convolutions: Strubell et al. 2017), then a score for each label.
 */

import { NET_FEATURES } from '../features/net-features.js'
import { LABELS } from '../labels/labels.js'
import { convolve, MARGIN, type Table } from './convolve.js'
import { sumVectors, VECTOR } from './sum-vectors.js'

/** Length of a token's vector. */
export const WIDTH = VECTOR
/** Reach of each layer to both sides, in tokens. */
export const DILATIONS = [1, 2, 4, 8] as const
/** Number of tokens on each side that a token's scores depend on. */
export const NET_REACH: number = DILATIONS.reduce((sum: number, one) => sum + one, 0)

const D = WIDTH
const L = LABELS.length

/** Weights of the network without its vectors. */
export interface DenseWeights {
  /** Scale of the embeddings. */
  readonly unit: number
  readonly bias: Table
  /** For each layer: [(to × 3 + side) × WIDTH + from], side 0 being left, 1 the token itself, 2 right. */
  readonly layers: readonly { readonly weights: Table; readonly bias: Table }[]
  /** [label × WIDTH + i] */
  readonly output: Table
  readonly outputBias: Table
}

/** Weights of the network. */
export interface NetWeights extends DenseWeights {
  /** [bucket × WIDTH + i], in units. */
  readonly embeddings: Int8Array | Float32Array
}

/** Dot product of two vectors of WIDTH numbers, in four independent sums for instruction-level parallelism. */
function dot(a: Table, i: number, b: Table, j: number): number {
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  for (let k = 0; k < D; k += 4) {
    sum0 += (a[i + k] as number) * (b[j + k] as number)
    sum1 += (a[i + k + 1] as number) * (b[j + k + 1] as number)
    sum2 += (a[i + k + 2] as number) * (b[j + k + 2] as number)
    sum3 += (a[i + k + 3] as number) * (b[j + k + 3] as number)
  }
  return sum0 + sum1 + (sum2 + sum3)
}

/** Forward pass over one paragraph; buffers are reused. */
export class NetPass {
  /** Vectors of the features, then those after each layer: [(MARGIN + token) × WIDTH + i]. */
  states: Float64Array[] = []
  /** Output of each layer, added to its input: [token × WIDTH + i]. */
  added: Float64Array[] = []
  #room = 0

  /**
   * Sums the vectors of each token's features.
   *
   * @param features NET_FEATURES buckets per token; -1 for a feature left out
   */
  embed(weights: NetWeights, features: Int32Array, length: number): void {
    this.#reserve(length)
    const state = this.states[0] as Float64Array
    const { embeddings, unit, bias } = weights
    const sums = new Float64Array(D)
    for (let t = 0; t < length; t++) {
      sums.fill(0)
      for (let f = t * NET_FEATURES; f < (t + 1) * NET_FEATURES; f++) {
        const bucket = features[f] as number
        if (bucket < 0) continue
        const row = bucket * D
        for (let i = 0; i < D; i++) sums[i] = (sums[i] as number) + (embeddings[row + i] as number)
      }
      for (let i = 0; i < D; i++) {
        const value = (sums[i] as number) * unit + (bias[i] as number)
        state[(MARGIN + t) * D + i] = value > 0 ? value : 0
      }
    }
    state.fill(0, (MARGIN + length) * D, (2 * MARGIN + length) * D)
  }

  /** Same as `embed`, for vectors packed by `packVectors`. */
  embedPacked(
    packed: Int32Array,
    weights: DenseWeights,
    features: Int32Array,
    length: number,
  ): void {
    this.#reserve(length)
    const state = this.states[0] as Float64Array
    const { unit, bias } = weights
    const sums = new Int32Array(D)
    for (let t = 0; t < length; t++) {
      sumVectors(packed, features, t * NET_FEATURES, (t + 1) * NET_FEATURES, sums)
      for (let i = 0; i < D; i++) {
        const value = (sums[i] as number) * unit + (bias[i] as number)
        state[(MARGIN + t) * D + i] = value > 0 ? value : 0
      }
    }
    state.fill(0, (MARGIN + length) * D, (2 * MARGIN + length) * D)
  }

  /** Runs all layers. */
  convolve({ layers }: DenseWeights, length: number): void {
    layers.forEach((layer, k) => {
      const from = this.states[k] as Float64Array
      const to = this.states[k + 1] as Float64Array
      const added = this.added[k] as Float64Array
      convolve(from, to, added, layer, DILATIONS[k] as number, length, D)
    })
  }

  /** Adds the score of every label, times `share`, to `scores`. */
  score(
    { output, outputBias }: DenseWeights,
    scores: Float32Array | Float64Array,
    length: number,
    share: number,
  ): void {
    const state = this.states[DILATIONS.length] as Float64Array
    for (let t = 0; t < length; t++) {
      for (let l = 0; l < L; l++) {
        const sum = (outputBias[l] as number) + dot(output, l * D, state, (MARGIN + t) * D)
        scores[t * L + l] = (scores[t * L + l] as number) + sum * share
      }
    }
  }

  #reserve(length: number): void {
    if (length <= this.#room) return
    this.#room = length * 2
    const buffer = () => new Float64Array((2 * MARGIN + this.#room) * D)
    this.states = [buffer(), ...DILATIONS.map(buffer)]
    this.added = DILATIONS.map(buffer)
  }
}
