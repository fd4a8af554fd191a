/** Sums of the weights of each token's features in the linear model, in the kernel if it is available. */

import type { Document } from '../../../document/document.js'
import { type EncodedBytes, signedBytes } from '../../../models/base64.js'
import { MOST_TOKENS } from '../buckets/feature-buffer.js'
import { featuresIn } from '../buckets/kernel-features.js'
import { plainFeatures } from '../buckets/plain-features.js'
import { CRF_FEATURES, CRF_PROGRAM } from '../features/crf-features.js'
import type { Columns } from '../features/token-columns.js'
import { FEATURE_MODULE, withKernel } from '../kernel/wasm-kernel.js'
import { LABELS } from '../labels/labels.js'
import { packRows, ROW_LENGTH, sumRows } from './sum-rows.js'

/** Adder of weights with its output buffer. */
export interface WeightSums {
  /** Result of `add`: [token × labels + label]. */
  readonly sums: Float32Array
  /** Sums the weights of the tokens from `first` to `end` of one paragraph, at most `MOST_TOKENS`. */
  add(document: Document, columns: Columns, first: number, end: number): void
}

const L = LABELS.length
/** Bytes per row in the kernel's memory: a row stays within one cache line. */
const ROW_BYTES = 32
const FLOAT = Float32Array.BYTES_PER_ELEMENT

/**
 * Prepares the sums.
 *
 * @param weights [bucket × labels + label]
 * @param bits the buckets are numbered from 0 to 2^bits - 1
 * @param units the factor of each label's sum
 */
export const weightSums = (weights: EncodedBytes, bits: number, units: Float32Array): WeightSums =>
  kernelSums(weights, bits, units) ?? plainSums(weights, bits, units)

/** Uses the TypeScript loops. */
export function plainSums(weights: EncodedBytes, bits: number, units: Float32Array): WeightSums {
  const packed = packRows(signedBytes(weights), L)
  const { rows, run } = plainFeatures(CRF_PROGRAM, bits)
  const sum = new Int32Array(ROW_LENGTH)
  const sums = new Float32Array(MOST_TOKENS * L)
  return {
    sums,
    add(document, columns, first, end) {
      run(document, columns, first, end)
      for (let i = 0; i < end - first; i++) {
        sumRows(packed, rows.subarray(i * CRF_FEATURES), CRF_FEATURES, sum)
        for (let l = 0; l < L; l++) sums[i * L + l] = (sum[l] as number) * (units[l] as number)
      }
    },
  }
}

/** Uses the kernel; returns null if it is not available. */
export const kernelSums = (
  weights: EncodedBytes,
  bits: number,
  units: Float32Array,
): WeightSums | null =>
  withKernel(FEATURE_MODULE, (kernel): WeightSums => {
    const { loops } = kernel
    const count = weights.length / L
    const table = kernel.allocate(count * ROW_BYTES)
    const factors = kernel.allocate(ROW_LENGTH * FLOAT)
    const to = kernel.allocate((MOST_TOKENS * L + ROW_LENGTH) * FLOAT)
    const { address, run } = featuresIn(kernel, CRF_PROGRAM, bits)
    // the memory does not grow any more, so these views stay valid
    new Float32Array(kernel.buffer, factors, L).set(units)
    const sums = new Float32Array(kernel.buffer, to, MOST_TOKENS * L)
    // decoded at the end of their place, then spread over it
    const dense = table + count * (ROW_BYTES - L)
    weights.decodeTo(new Uint8Array(kernel.buffer, dense, weights.length))
    loops.spreadRows(dense, L, table, count)
    return {
      sums,
      add(document, columns, first, end) {
        run(document, columns, first, end)
        loops.sumRows(table, address, CRF_FEATURES, factors, to, end - first)
      },
    }
  })
