/** Learns the weights of word endings: a logistic regression over words with AdaGrad (Duchi et al. 2011). */

import { STEP, tableLength } from '../../src/pos-tagger/tables/weight-rows.js'
import { MODEL_CLASSES } from '../../src/pos-tagger/word/part-of-speech.js'
import { shuffle } from '../shuffle.js'

export interface EndingExample {
  readonly features: readonly number[]
  /** Share of each class. */
  readonly shares: Float64Array
  readonly weight: number
}

export interface EndingOptions {
  /** The table has 2^bits buckets. */
  readonly bits: number
  readonly random: () => number
  /** 1 for the weights that may change; all of them by default. */
  readonly kept?: Uint8Array
}

const EPOCHS = 12
const RATE = 0.25
/** Smaller differences are ignored, so that impossible classes get no weights. */
const ENOUGH = 0.03

/** Returns the learnt weights, by bucket and class. */
export function learnEndings(
  examples: readonly EndingExample[],
  { bits, random, kept }: EndingOptions,
): Float64Array {
  const weights = new Float64Array(tableLength(bits))
  const squares = new Float64Array(weights.length)
  const shift = 32 - bits
  const scores = new Float64Array(MODEL_CLASSES)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, shares, weight } = examples[index] as EndingExample
      scores.fill(0)
      for (const feature of features) {
        const at = (feature >>> shift) * STEP
        for (let c = 0; c < MODEL_CLASSES; c++)
          scores[c] = (scores[c] as number) + (weights[at + c] as number)
      }
      toShares(scores)
      for (let c = 0; c < MODEL_CLASSES; c++) {
        const difference = (scores[c] as number) - (shares[c] as number)
        if (Math.abs(difference) < ENOUGH) continue
        const gradient = difference * weight
        for (const feature of features) {
          const at = (feature >>> shift) * STEP + c
          if (kept && kept[at] === 0) continue
          const square = (squares[at] as number) + gradient * gradient
          squares[at] = square
          weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(square + 0.01)
        }
      }
    }
  }
  return weights
}

function toShares(scores: Float64Array): void {
  const most = Math.max(...scores)
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const share = Math.exp((scores[c] as number) - most)
    scores[c] = share
    sum += share
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum
}
