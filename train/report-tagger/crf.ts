/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features with AdaGrad,
 * one paragraph per step, averaged over the second half of the epochs. Deterministic.
 */
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import { generator, shuffle } from '../shuffle.js'
import { Chain } from './chain.js'
import type { Sequence } from './data.js'
import { toGradient } from './gradient.js'

export interface CrfOptions {
  /** The table has 2^bits buckets. */
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Initial value of the sums of squared gradients: the higher, the smaller the first steps. */
  readonly damping: number
  /** Strength of the L2 penalty over the whole corpus. */
  readonly l2: number
  /** Share of a token's features dropped at random each time, so that rare words are not memorised. */
  readonly dropout: number
  readonly seed: number
  /** Called after each epoch with the mean log-likelihood per token that has a label. */
  readonly onEpoch?: (epoch: number, likelihood: number, model: Crf) => void
}

export interface Crf {
  /** [bucket × labels + label] */
  readonly emissions: Float32Array
  /** [(before + 1) × labels + label]; row 0 is the start of a paragraph. */
  readonly transitions: Float32Array
}

const L = LABELS.length
/** Smaller gradients are skipped: most labels soon have a probability near 0 or 1. */
const SMALL = 2e-3

/** Returns the averaged weights. */
export function learnCrf(sequences: readonly Sequence[], options: CrfOptions): Crf {
  const { bits, epochs, rate, l2, damping, dropout, onEpoch } = options
  const scale = 1 / (1 - dropout)
  const emissions = new Float32Array(2 ** bits * L)
  const transitions = new Float32Array((L + 1) * L)
  const emissionSquares = new Float32Array(emissions.length).fill(damping)
  const transitionSquares = new Float32Array(transitions.length).fill(damping)
  const sums = [new Float32Array(emissions.length), new Float32Array(transitions.length)] as const
  const longest = sequences.reduce((max, { labels }) => Math.max(max, labels.length), 0)
  const chain = new Chain(longest)
  const random = generator(options.seed)
  const dropped = new Dropout(sequences)
  const order = sequences.map((_, i) => i)
  const penalties = penaltyPerUse(sequences, 2 ** bits, l2)
  const firstAveraged = Math.floor(epochs / 2)

  const move = (
    weights: Float32Array,
    squares: Float32Array,
    at: number,
    gradient: number,
    penalty: number,
  ): void => {
    const g = gradient + penalty * (weights[at] as number)
    const square = (squares[at] as number) + g * g
    squares[at] = square
    weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(square)
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let likelihood = 0
    let tokens = 0
    for (const n of order) {
      const sequence = sequences[n] as Sequence
      const { labels } = sequence
      const length = labels.length
      const { features, offsets } = dropped.draw(sequence, dropout, random)
      score(chain.scores, features, offsets, emissions, length, scale)
      const fit = chain.run(labels, transitions, length)
      if (!sequence.taught) {
        likelihood += fit
        tokens += length
      }
      const { marginals, expected } = chain
      const active = new Int32Array(L)
      toGradient(chain, sequence)
      for (let t = 0; t < length; t++) {
        let count = 0
        for (let l = 0; l < L; l++)
          if (Math.abs(marginals[t * L + l] as number) > SMALL) active[count++] = l
        if (count === 0) continue
        for (let f = offsets[t] as number; f < (offsets[t + 1] as number); f++) {
          const bucket = features[f] as number
          const row = bucket * L
          const penalty = penalties[bucket] as number
          for (let k = 0; k < count; k++) {
            const l = active[k] as number
            const gradient = (marginals[t * L + l] as number) * scale
            move(emissions, emissionSquares, row + l, gradient, penalty)
          }
        }
      }
      for (let i = 0; i < expected.length; i++) {
        const g = expected[i] as number
        if (Math.abs(g) > 1e-4) move(transitions, transitionSquares, i, g, 0)
      }
    }
    if (epoch >= firstAveraged) {
      for (let i = 0; i < emissions.length; i++)
        sums[0][i] = (sums[0][i] as number) + (emissions[i] as number)
      for (let i = 0; i < transitions.length; i++)
        sums[1][i] = (sums[1][i] as number) + (transitions[i] as number)
    }
    onEpoch?.(epoch, likelihood / tokens, { emissions, transitions })
  }
  const averaged = epochs - firstAveraged
  return {
    emissions: sums[0].map((w) => w / averaged),
    transitions: sums[1].map((w) => w / averaged),
  }
}

/** Divides each bucket's penalty over its uses, because it is meant for the whole corpus. */
function penaltyPerUse(sequences: readonly Sequence[], buckets: number, l2: number): Float32Array {
  const counts = new Float32Array(buckets)
  for (const { features } of sequences)
    for (const bucket of features) counts[bucket] = (counts[bucket] as number) + 1
  return counts.map((count) => l2 / Math.max(1, count))
}

/** Feature dropout over one paragraph; buffers are reused. */
class Dropout {
  readonly features: Int32Array
  readonly offsets: Int32Array

  constructor(sequences: readonly Sequence[]) {
    const most = (size: (s: Sequence) => number) =>
      sequences.reduce((max, s) => Math.max(max, size(s)), 0)
    this.features = new Int32Array(most((s) => s.features.length))
    this.offsets = new Int32Array(most((s) => s.offsets.length))
  }

  /** Keeps each feature with probability 1 - `rate`. */
  draw(sequence: Sequence, rate: number, random: () => number): Dropout {
    const { features, offsets } = this
    let count = 0
    for (let t = 0; t < sequence.labels.length; t++) {
      for (let f = sequence.offsets[t] as number; f < (sequence.offsets[t + 1] as number); f++)
        if (random() >= rate) features[count++] = sequence.features[f] as number
      offsets[t + 1] = count
    }
    return this
  }
}

/** Sums the weights of every token's features. */
function score(
  scores: Float64Array,
  features: Int32Array,
  offsets: Int32Array,
  emissions: Float32Array,
  length: number,
  scale: number,
): void {
  scores.fill(0, 0, length * L)
  for (let t = 0; t < length; t++) {
    const to = t * L
    for (let f = offsets[t] as number; f < (offsets[t + 1] as number); f++) {
      const row = (features[f] as number) * L
      for (let l = 0; l < L; l++)
        scores[to + l] = (scores[to + l] as number) + (emissions[row + l] as number)
    }
    for (let l = 0; l < L; l++) scores[to + l] = (scores[to + l] as number) * scale
  }
}
