/** The features of whole paragraphs, in the kernel if it is available. */
import type { Document } from '../../../document/document.js'
import type { FeatureProgram } from '../features/feature-program.js'
import type { Columns } from '../features/token-columns.js'
import { MOST_TOKENS } from './feature-buffer.js'
import { kernelFeatures } from './kernel-features.js'
import { plainFeatures } from './plain-features.js'

/**
 * Returns the features of the tokens from `first` to `end` of one paragraph: [token × number of features + feature].
 *
 * @param into where to write them; a new array if left out
 */
export type BucketReader = (
  document: Document,
  columns: Columns,
  first: number,
  end: number,
  into?: Int32Array,
) => Int32Array

/** @param bits the buckets are numbered from 0 to 2^bits - 1 */
export function bucketReader(program: FeatureProgram, bits: number): BucketReader {
  const { rows, run } = kernelFeatures(program, bits) ?? plainFeatures(program, bits)
  const count = program.features.length
  return (document, columns, first, end, into = new Int32Array((end - first) * count)) => {
    for (let from = first; from < end; from += MOST_TOKENS) {
      const to = Math.min(end, from + MOST_TOKENS)
      run(document, columns, from, to)
      into.set(rows.subarray(0, (to - from) * count), (from - first) * count)
    }
    return into
  }
}
