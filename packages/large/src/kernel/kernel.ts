/**
 * The network's inner loops. All numbers live in one memory; parameters are addresses and strides in bytes, and counts. Two
 * kernels have them: WebAssembly with SIMD, and plain loops where that is missing or forbidden.
 */

/** Largest magnitude of an activation as an integer: products with bytes, 2,304 of them, then fit into 32 bits. */
export const MAX_INTEGER = 7000

/** Largest 16-bit integer: probabilities of attention add up to about this. */
export const MAX_PROBABILITY = 32767

/** Rows that the matrix product takes at a time: buffers hold a multiple of them. */
export const ROW_BLOCK = 4

/** Columns that the matrix product takes at a time. */
export const COLUMN_BLOCK = 8

export interface Kernel {
  readonly buffer: ArrayBuffer
  /** Widens `count` bytes to 16-bit integers; a multiple of 16. */
  widen(from: number, to: number, count: number): void
  /**
   * to = a · b, times the scale of the row and that of the column, plus the bias of the column.
   *
   * @param a rows of `k` 16-bit integers
   * @param b interleaved 16-bit integers: blocks of 8 columns; in each, for every two rows, the two numbers of each column
   * @param to rows of floats
   * @param rows a multiple of 4
   * @param columns a multiple of 8
   * @param k even
   */
  multiply(
    a: number,
    aStride: number,
    aScales: number,
    b: number,
    bScales: number,
    bias: number,
    to: number,
    toStride: number,
    rows: number,
    columns: number,
    k: number,
  ): void
  /** Turns rows of floats into 16-bit integers, with a scale per row; `width` is a multiple of 8. */
  quantize(
    from: number,
    fromStride: number,
    to: number,
    toStride: number,
    scales: number,
    rows: number,
    width: number,
  ): void
  /** x = layer norm of x + y, row by row; `width` is a multiple of 8. */
  addNorm(x: number, y: number, gain: number, bias: number, rows: number, width: number): void
  /** Applies GELU to `count` floats in place; a multiple of 4. */
  gelu(x: number, count: number): void
  /**
   * Softmax of `count` floats a row as 16-bit integers, followed by 0 up to `padded`, a multiple of 8. Overwrites the floats.
   */
  softmax(
    x: number,
    stride: number,
    to: number,
    toStride: number,
    rows: number,
    count: number,
    padded: number,
  ): void
  /** Interleaves rows of 16-bit integers as columns for `multiply`; `rows` is a multiple of 8, `width` even. */
  interleaveRows(from: number, stride: number, to: number, rows: number, width: number): void
  /** Interleaves columns of floats for `multiply`, with a scale per column; `rows` is even, `width` a multiple of 8. */
  interleaveColumns(
    from: number,
    stride: number,
    to: number,
    scales: number,
    rows: number,
    width: number,
  ): void
}
