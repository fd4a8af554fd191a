/** Sums of rows of signed bytes, in the kernel if it is available. */

import { packRows, ROW_LENGTH, sumRows } from './sum-rows.js'
import { withKernel } from './wasm-kernel.js'

/** Adder of rows with its input and output buffers. */
export interface RowSums {
  /** Indices of the rows to add, written by the caller. */
  readonly rows: Int32Array
  /** Result of `sum`, by label. */
  readonly sums: Int32Array | Int16Array
  /** Sums the first `count` rows. */
  sum(count: number): void
}

/** Bytes per row in the kernel's memory: a row stays within one cache line. */
const ROW_BYTES = 32

/**
 * Prepares a table for row sums.
 *
 * @param bytes [row × labels + label], at most 28 labels
 * @param most largest number of rows per sum, at most 256
 */
export const rowSums = (bytes: Int8Array, labels: number, most: number): RowSums =>
  kernelRowSums(bytes, labels, most) ?? plainRowSums(bytes, labels, most)

/** Uses the TypeScript loop. */
export function plainRowSums(bytes: Int8Array, labels: number, most: number): RowSums {
  const packed = packRows(bytes, labels)
  const rows = new Int32Array(most)
  const sums = new Int32Array(ROW_LENGTH)
  return { rows, sums, sum: (count) => sumRows(packed, rows, count, sums) }
}

/** Uses the kernel; returns null if it is not available. */
export const kernelRowSums = (bytes: Int8Array, labels: number, most: number): RowSums | null =>
  withKernel((kernel): RowSums => {
    const { loops } = kernel
    const count = bytes.length / labels
    const table = kernel.allocate(count * ROW_BYTES)
    const at = kernel.allocate(most * Int32Array.BYTES_PER_ELEMENT)
    const to = kernel.allocate(ROW_BYTES * Int16Array.BYTES_PER_ELEMENT)
    // the memory does not grow any more, so these views stay valid
    const rows = new Int32Array(kernel.buffer, at, most)
    const sums = new Int16Array(kernel.buffer, to, ROW_LENGTH)
    const padded = new Int8Array(kernel.buffer, table, count * ROW_BYTES)
    for (let row = 0; row < count; row++)
      for (let l = 0; l < labels; l++)
        padded[row * ROW_BYTES + l] = bytes[row * labels + l] as number
    return { rows, sums, sum: (n) => loops.sumRows(table, at, n, to) }
  })
