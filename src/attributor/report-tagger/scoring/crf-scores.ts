/** Scores of a paragraph's labels by the linear model: the sum of the weights of each token's features. */

import type { Document } from '../../../document/document.js'
import { fromBase64 } from '../../../models/base64.js'
import { featureWriter, MOST_FEATURES } from '../features/crf-features.js'
import type { Columns } from '../features/token-columns.js'
import { LABELS } from '../labels/labels.js'
import { rowSums } from './row-sums.js'

export interface CrfData {
  /** The features are hashed into 2^bits buckets. */
  readonly bits: number
  /** What one unit of an emission weight is worth, label by label. */
  readonly units: readonly number[]
  /** Signed bytes in base64: [bucket × labels + label]. */
  readonly emissions: string
  /** [(before + 1) × labels + label]; row 0 stands for the start of a paragraph. */
  readonly transitions: readonly number[]
}

/** Adds the scores of the tokens from `first` to `end`, times a share: [token × labels + label]. */
export type Scores = (first: number, end: number, into: Float32Array) => void

/** Prepares the scores of one document. */
export type Scorer = (document: Document, columns: Columns) => Scores

const L = LABELS.length

/** @param sumsOf how rows are summed */
export function crfScorer(
  { bits, units, emissions }: CrfData,
  share: number,
  sumsOf = rowSums,
): Scorer {
  const bytes = fromBase64(emissions)
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const { rows, sums, sum } = sumsOf(table, L, MOST_FEATURES)
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
