/**
 * A small convolutional net over a paragraph: each token's features as a vector, then layers that see ever further to
 * both sides (iterated dilated convolutions: Strubell et al. 2017), then a score for each label.
 */
import { LABELS } from './labels.js'
import { NET_FEATURES } from './net-features.js'

/** Length of a token's vector. */
export const WIDTH = 32
/** How far each layer looks to both sides, in tokens. */
export const DILATIONS = [1, 2, 4, 8] as const

const D = WIDTH
const L = LABELS.length

export interface NetWeights {
  /** [bucket × WIDTH + i], in units. */
  readonly embeddings: Int8Array | Float32Array
  readonly unit: number
  readonly bias: Float32Array
  /** A layer each: [(to × 3 + side) × WIDTH + from], side 0 left, 1 itself, 2 right. */
  readonly layers: readonly { readonly weights: Float32Array; readonly bias: Float32Array }[]
  /** [label × WIDTH + i] */
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

/** The vectors of one paragraph after each layer, the first those of the features; buffers are reused. */
export class NetPass {
  states: Float32Array[] = []
  /** What each layer added to its input. */
  added: Float32Array[] = []
  #room = 0

  /** @param features NET_FEATURES buckets a token */
  embed(weights: NetWeights, features: Int32Array, length: number): void {
    this.#reserve(length)
    const state = this.states[0] as Float32Array
    const { embeddings, unit, bias } = weights
    const sums = new Float32Array(D)
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
        state[t * D + i] = value > 0 ? value : 0
      }
    }
  }

  convolve({ layers }: NetWeights, length: number): void {
    for (let k = 0; k < layers.length; k++) {
      const { weights, bias } = layers[k] as (typeof layers)[number]
      const from = this.states[k] as Float32Array
      const to = this.states[k + 1] as Float32Array
      const added = this.added[k] as Float32Array
      const reach = DILATIONS[k] as number
      for (let t = 0; t < length; t++) {
        const left = t >= reach ? (t - reach) * D : -1
        const right = t + reach < length ? (t + reach) * D : -1
        const own = t * D
        for (let o = 0; o < D; o++) {
          const row = o * 3 * D
          let sum = bias[o] as number
          if (left >= 0)
            for (let i = 0; i < D; i++)
              sum += (weights[row + i] as number) * (from[left + i] as number)
          for (let i = 0; i < D; i++)
            sum += (weights[row + D + i] as number) * (from[own + i] as number)
          if (right >= 0)
            for (let i = 0; i < D; i++)
              sum += (weights[row + 2 * D + i] as number) * (from[right + i] as number)
          const value = sum > 0 ? sum : 0
          added[own + o] = value
          to[own + o] = (from[own + o] as number) + value
        }
      }
    }
  }

  /** Adds the score of every label, times a share, to `scores`. */
  score(
    { output, outputBias }: NetWeights,
    scores: Float32Array | Float64Array,
    length: number,
    share: number,
  ): void {
    const state = this.states[DILATIONS.length] as Float32Array
    for (let t = 0; t < length; t++) {
      for (let l = 0; l < L; l++) {
        let sum = outputBias[l] as number
        for (let i = 0; i < D; i++)
          sum += (output[l * D + i] as number) * (state[t * D + i] as number)
        scores[t * L + l] = (scores[t * L + l] as number) + sum * share
      }
    }
  }

  #reserve(length: number): void {
    if (length <= this.#room) return
    this.#room = length * 2
    const buffer = () => new Float32Array(this.#room * D)
    this.states = [buffer(), ...DILATIONS.map(buffer)]
    this.added = DILATIONS.map(buffer)
  }
}
