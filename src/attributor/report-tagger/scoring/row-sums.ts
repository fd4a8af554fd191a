/** Sums of rows of signed bytes, by the kernel where there is one. */

import { packRows, ROW_LENGTH, sumRows } from './sum-rows.js'
import { withKernel } from './wasm-kernel.js'

export interface RowSums {
  /** Numbers of rows, written by the caller. */
  readonly rows: Int32Array
  /** What `sum` gives, label by label. */
  readonly sums: Int32Array | Int16Array
  /** Sums the first `count` rows. */
  sum(count: number): void
}

/** Bytes of a row in the kernel's memory: within one line of the cache. */
const ROW_BYTES = 32

/** @param bytes [row × labels + label], at most 28 labels; `most`: rows of one sum, at most 256 */
export const rowSums = (bytes: Int8Array, labels: number, most: number): RowSums =>
  kernelRowSums(bytes, labels, most) ?? plainRowSums(bytes, labels, most)

/** By the loop in TypeScript. */
export function plainRowSums(bytes: Int8Array, labels: number, most: number): RowSums {
  const packed = packRows(bytes, labels)
  const rows = new Int32Array(most)
  const sums = new Int32Array(ROW_LENGTH)
  return { rows, sums, sum: (count) => sumRows(packed, rows, count, sums) }
}

/** By the kernel; null where there is none. */
export const kernelRowSums = (bytes: Int8Array, labels: number, most: number): RowSums | null =>
  withKernel((kernel): RowSums => {
    const { loops } = kernel
    const count = bytes.length / labels
    const table = kernel.take(count * ROW_BYTES)
    const at = kernel.take(most * Int32Array.BYTES_PER_ELEMENT)
    const to = kernel.take(ROW_BYTES * Int16Array.BYTES_PER_ELEMENT)
    // the memory never grows from here on, so that these stay
    const rows = new Int32Array(kernel.buffer, at, most)
    const sums = new Int16Array(kernel.buffer, to, ROW_LENGTH)
    const padded = new Int8Array(kernel.buffer, table, count * ROW_BYTES)
    for (let row = 0; row < count; row++)
      for (let l = 0; l < labels; l++)
        padded[row * ROW_BYTES + l] = bytes[row * labels + l] as number
    return { rows, sums, sum: (n) => loops.sumRows(table, at, n, to) }
  })
