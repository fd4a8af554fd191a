/** Label scores from the linear model: the sum of the weights of each token's features. */

import type { Document } from '../../../document/document.js'
import { type EncodedBytes, encodedBytes } from '../../../models/base64.js'
import { MOST_TOKENS } from '../buckets/feature-buffer.js'
import type { Columns } from '../features/token-columns.js'
import { LABELS } from '../labels/labels.js'
import { weightSums } from './weight-sums.js'

/** Weights of the linear model. */
export interface CrfData {
  /** The features are hashed into 2^bits buckets. */
  readonly bits: number
  /** Scale of the emission weights, by label. */
  readonly units: readonly number[]
  /** Signed bytes, in base64 if they are a string: [bucket × labels + label]. */
  readonly emissions: string | EncodedBytes
  /** [(before + 1) × labels + label]; row 0 is the start of a paragraph. */
  readonly transitions: readonly number[]
}

/** Sets `into`, or adds to it, the weighted scores of the tokens from `first` to `end`: [token × labels + label]. */
export type Scores = (first: number, end: number, into: Float32Array) => void

/** Prepares the scoring of one document. */
export type Scorer = (document: Document, columns: Columns) => Scores

const L = LABELS.length

/**
 * Creates the scorer of the linear model, which sets the scores.
 *
 * @param share weight of this model's scores
 * @param sumsOf implementation of the sums
 */
export function crfScorer(
  { bits, units, emissions }: CrfData,
  share: number,
  sumsOf = weightSums,
): Scorer {
  const { sums, add } = sumsOf(
    encodedBytes(emissions),
    bits,
    Float32Array.from(units, (value) => value * share),
  )
  return (document, columns) => (first, end, into) => {
    for (let from = first; from < end; from += MOST_TOKENS) {
      const to = Math.min(end, from + MOST_TOKENS)
      add(document, columns, from, to)
      into.set(sums.subarray(0, (to - from) * L), (from - first) * L)
    }
  }
}
