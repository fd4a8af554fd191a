/**
 * Learns the convolutional network with a conditional random field as its output layer: AdaGrad for the feature vectors,
 * Adam for the rest. Deterministic.
 */

import { NET_FEATURES } from '../../src/attributor/report-tagger/features/net-features.js'
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import { MARGIN } from '../../src/attributor/report-tagger/scoring/convolve.js'
import {
  DILATIONS,
  NetPass,
  type NetWeights,
  WIDTH,
} from '../../src/attributor/report-tagger/scoring/net.js'
import { generator, shuffle } from '../shuffle.js'
import { Adam } from './adam.js'
import { Chain } from './chain.js'
import type { Sequence } from './data.js'
import { toGradient } from './gradient.js'

export interface NetOptions {
  readonly bits: number
  readonly epochs: number
  /** Initial learning rate of Adam; both rates decrease linearly to a tenth. */
  readonly rate: number
  /** Initial learning rate of the feature vectors. */
  readonly vectorRate: number
  /** Share of a token's features dropped at random each time. */
  readonly dropout: number
  readonly seed: number
  readonly onEpoch?: (epoch: number, likelihood: number, model: Net) => void
}

export interface Net extends NetWeights {
  readonly embeddings: Float32Array
  readonly bias: Float32Array
  readonly layers: readonly { readonly weights: Float32Array; readonly bias: Float32Array }[]
  readonly output: Float32Array
  readonly outputBias: Float32Array
  /** [(before + 1) × labels + label] */
  readonly transitions: Float32Array
}

const D = WIDTH
const L = LABELS.length

export function learnNet(sequences: readonly Sequence[], options: NetOptions): Net {
  const random = generator(options.seed)
  const net = newNet(options.bits, random)
  const { layers, output, outputBias, bias, embeddings, transitions } = net
  const adam = new Adam([
    bias,
    ...layers.flatMap(({ weights, bias: own }) => [weights, own]),
    output,
    outputBias,
    transitions,
  ])
  const squares = new Float32Array(embeddings.length).fill(0.05)
  const longest = sequences.reduce((max, { labels }) => Math.max(max, labels.length), 0)
  const chain = new Chain(longest)
  const pass = new NetPass()
  const features = new Int32Array(longest * NET_FEATURES)
  const order = sequences.map((_, i) => i)
  const total = order.length * options.epochs
  let steps = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let likelihood = 0
    let tokens = 0
    for (const n of order) {
      const sequence = sequences[n] as Sequence
      const { net: own, labels } = sequence
      const length = labels.length
      for (let f = 0; f < length * NET_FEATURES; f++)
        features[f] = random() < options.dropout ? -1 : (own[f] as number)
      pass.embed(net, features, length)
      pass.convolve(net, length)
      chain.scores.fill(0, 0, length * L)
      pass.score(net, chain.scores, length, 1)
      const fit = chain.run(labels, transitions, length)
      if (!sequence.taught) {
        likelihood += fit
        tokens += length
      }
      const { marginals, expected } = chain
      toGradient(chain, sequence)
      const gradients = adam.gradients
      const moved = gradients[gradients.length - 1] as Float32Array
      for (let i = 0; i < moved.length; i++) moved[i] = expected[i] as number
      const incoming = backward(net, pass, marginals, gradients, length)
      const share = 1 - (0.9 * steps++) / total
      descend(embeddings, squares, features, incoming, length, options.vectorRate * share)
      adam.step(options.rate * share)
    }
    options.onEpoch?.(epoch, likelihood / tokens, net)
  }
  // all features are present at run time, so the sums are scaled to compensate for dropout
  return { ...net, unit: 1 - options.dropout }
}

function newNet(bits: number, random: () => number): Net {
  const spread = (size: number, by: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() * 2 - 1) * by)
  return {
    embeddings: spread(2 ** bits * D, 0.1),
    unit: 1,
    bias: new Float32Array(D),
    layers: DILATIONS.map(() => ({
      weights: spread(D * 3 * D, Math.sqrt(2 / (3 * D))),
      bias: new Float32Array(D),
    })),
    output: spread(L * D, Math.sqrt(1 / D)),
    outputBias: new Float32Array(L),
    transitions: new Float32Array((L + 1) * L),
  }
}

/** Backpropagation: writes the gradients (in Adam's order) and returns those of the feature sums. */
function backward(
  { layers, output }: Net,
  { states, added }: NetPass,
  marginals: Float64Array,
  gradients: readonly Float32Array[],
  length: number,
): Float32Array {
  const last = (states[DILATIONS.length] as Float64Array).subarray(MARGIN * D)
  const dOutput = gradients[gradients.length - 3] as Float32Array
  const dOutputBias = gradients[gradients.length - 2] as Float32Array
  let incoming = new Float32Array(length * D)
  for (let t = 0; t < length; t++) {
    for (let l = 0; l < L; l++) {
      const g = marginals[t * L + l] as number
      if (Math.abs(g) < 1e-4) continue
      dOutputBias[l] = (dOutputBias[l] as number) + g
      for (let i = 0; i < D; i++) {
        dOutput[l * D + i] = (dOutput[l * D + i] as number) + g * (last[t * D + i] as number)
        incoming[t * D + i] = (incoming[t * D + i] as number) + g * (output[l * D + i] as number)
      }
    }
  }
  for (let k = layers.length - 1; k >= 0; k--) {
    const { weights } = layers[k] as (typeof layers)[number]
    const from = (states[k] as Float64Array).subarray(MARGIN * D)
    const grown = added[k] as Float64Array
    const dWeights = gradients[1 + 2 * k] as Float32Array
    const dBias = gradients[2 + 2 * k] as Float32Array
    const reach = DILATIONS[k] as number
    const outgoing = incoming.slice()
    for (let t = 0; t < length; t++) {
      for (let o = 0; o < D; o++) {
        const g = incoming[t * D + o] as number
        if ((grown[t * D + o] as number) === 0 || Math.abs(g) < 1e-5) continue
        dBias[o] = (dBias[o] as number) + g
        for (let side = 0; side < 3; side++) {
          const at = t + (side - 1) * reach
          if (at < 0 || at >= length) continue
          const row = (o * 3 + side) * D
          const source = at * D
          for (let i = 0; i < D; i++) {
            dWeights[row + i] = (dWeights[row + i] as number) + g * (from[source + i] as number)
            outgoing[source + i] =
              (outgoing[source + i] as number) + g * (weights[row + i] as number)
          }
        }
      }
    }
    incoming = outgoing
  }
  const first = (states[0] as Float64Array).subarray(MARGIN * D)
  const dFirst = gradients[0] as Float32Array
  for (let j = 0; j < incoming.length; j++) {
    if ((first[j] as number) === 0) incoming[j] = 0
    else dFirst[j % D] = (dFirst[j % D] as number) + (incoming[j] as number)
  }
  return incoming
}

/** AdaGrad step on the vectors of the features that were not dropped. */
function descend(
  embeddings: Float32Array,
  squares: Float32Array,
  features: Int32Array,
  incoming: Float32Array,
  length: number,
  rate: number,
): void {
  for (let t = 0; t < length; t++) {
    for (let f = t * NET_FEATURES; f < (t + 1) * NET_FEATURES; f++) {
      const bucket = features[f] as number
      if (bucket < 0) continue
      for (let i = 0; i < D; i++) {
        const g = incoming[t * D + i] as number
        if (g === 0) continue
        const at = bucket * D + i
        const square = (squares[at] as number) + g * g
        squares[at] = square
        embeddings[at] = (embeddings[at] as number) - (rate * g) / Math.sqrt(square)
      }
    }
  }
}
