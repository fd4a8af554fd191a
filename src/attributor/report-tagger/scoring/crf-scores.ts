/** Label scores from the linear model: the sum of the weights of each token's features. */

import type { Document } from '../../../document/document.js'
import { fromBase64 } from '../../../models/base64.js'
import { featureWriter, MAX_FEATURES } from '../features/crf-features.js'
import type { Columns } from '../features/token-columns.js'
import { LABELS } from '../labels/labels.js'
import { rowSums } from './row-sums.js'

/** Weights of the linear model. */
export interface CrfData {
  /** The features are hashed into 2^bits buckets. */
  readonly bits: number
  /** Scale of the emission weights, by label. */
  readonly units: readonly number[]
  /** Signed bytes in base64: [bucket × labels + label]. */
  readonly emissions: string
  /** [(before + 1) × labels + label]; row 0 is the start of a paragraph. */
  readonly transitions: readonly number[]
}

/** Adds the weighted scores of the tokens from `first` to `end` to `into`: [token × labels + label]. */
export type Scores = (first: number, end: number, into: Float32Array) => void

/** Prepares the scoring of one document. */
export type Scorer = (document: Document, columns: Columns) => Scores

const L = LABELS.length

/**
 * Creates the scorer of the linear model.
 *
 * @param share weight of this model's scores
 * @param sumsOf implementation of the row sums
 */
export function crfScorer(
  { bits, units, emissions }: CrfData,
  share: number,
  sumsOf = rowSums,
): Scorer {
  const bytes = fromBase64(emissions)
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const { rows, sums, sum } = sumsOf(table, L, MAX_FEATURES)
  const unit = Float32Array.from(units, (value) => value * share)
  return (document, columns) => {
    const write = featureWriter(document, columns, bits)
    return (first, end, into) => {
      for (let i = first; i < end; i++) {
        sum(write(i, rows))
        const at = (i - first) * L
        for (let l = 0; l < L; l++)
          into[at + l] = (into[at + l] as number) + (sums[l] as number) * (unit[l] as number)
      }
    }
  }
}
