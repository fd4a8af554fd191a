/**
 * A small convolutional net over a paragraph: each token's features as a vector, then layers that see ever further to
 * both sides (iterated dilated convolutions: Strubell et al. 2017), then a score for each label.
 */

import { NET_FEATURES } from '../features/net-features.js'
import { LABELS } from '../labels/labels.js'
import { convolve, MARGIN, type Table } from './convolve.js'
import { sumVectors, VECTOR } from './sum-vectors.js'

/** Length of a token's vector. */
export const WIDTH = VECTOR
/** How far each layer looks to both sides, in tokens. */
export const DILATIONS = [1, 2, 4, 8] as const
/** Tokens to each side that a token's scores depend on. */
export const NET_REACH: number = DILATIONS.reduce((sum: number, one) => sum + one, 0)

const D = WIDTH
const L = LABELS.length

export interface NetWeights {
  /** [bucket × WIDTH + i], in units. */
  readonly embeddings: Int8Array | Float32Array
  readonly unit: number
  readonly bias: Table
  /** A layer each: [(to × 3 + side) × WIDTH + from], side 0 left, 1 itself, 2 right. */
  readonly layers: readonly { readonly weights: Table; readonly bias: Table }[]
  /** [label × WIDTH + i] */
  readonly output: Table
  readonly outputBias: Table
}

/** The product of two vectors of WIDTH numbers; four sums, so that one addition need not wait for the one before. */
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

/** The vectors of one paragraph after each layer, [(MARGIN + token) × WIDTH + i], the first those of the features; buffers are reused. */
export class NetPass {
  states: Float64Array[] = []
  /** What each layer added to its input: [token × WIDTH + i]. */
  added: Float64Array[] = []
  #room = 0

  /** @param features NET_FEATURES buckets a token */
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

  /** As `embed`, of vectors in signed bytes that were packed. */
  embedPacked(packed: Int32Array, weights: NetWeights, features: Int32Array, length: number): void {
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

  convolve({ layers }: NetWeights, length: number): void {
    layers.forEach((layer, k) => {
      const from = this.states[k] as Float64Array
      const to = this.states[k + 1] as Float64Array
      const added = this.added[k] as Float64Array
      convolve(from, to, added, layer, DILATIONS[k] as number, length, D)
    })
  }

  /** Adds the score of every label, times a share, to `scores`. */
  score(
    { output, outputBias }: NetWeights,
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
