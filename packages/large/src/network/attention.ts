/** Attention of all heads: from queries, keys and values in `wide` to their mixture in `y`. */
import { ATTENTION_ROWS, type Memory } from './memory.js'

/**
 * @param count pieces that are looked at
 * @param rows `count` rounded up to a multiple of 8
 */
export function attend({ kernel, buffers, sizes }: Memory, count: number, rows: number): void {
  const { width, heads } = sizes
  const size = width / heads
  const stride = width * 12
  const keys = buffers.wide + width * 4
  const values = buffers.wide + width * 8
  const { queries, queryScales, keyScales, valueScales } = buffers
  kernel.quantize(buffers.wide, stride, queries, width * 2, queryScales, rows, width)
  kernel.quantize(keys, stride, buffers.keys, width * 2, keyScales, rows, width)
  kernel.interleaveColumns(values, stride, buffers.values, valueScales, rows, width)
  for (let head = 0; head < heads; head++) {
    const at = head * size
    kernel.interleaveRows(buffers.keys + at * 2, width * 2, buffers.headKeys, rows, size)
    for (let row = 0; row < rows; row += ATTENTION_ROWS) {
      const some = Math.min(ATTENTION_ROWS, rows - row)
      kernel.multiply(
        queries + row * width * 2 + at * 2,
        width * 2,
        queryScales + row * 4,
        buffers.headKeys,
        keyScales,
        buffers.zeros,
        buffers.attention,
        rows * 4,
        some,
        rows,
        size,
      )
      kernel.softmax(buffers.attention, rows * 4, buffers.shares, rows * 2, some, count, rows)
      kernel.multiply(
        buffers.shares,
        rows * 2,
        buffers.shareScales,
        buffers.values + at * rows * 2,
        valueScales + at * 4,
        buffers.zeros,
        buffers.y + row * width * 4 + at * 4,
        width * 4,
        some,
        size,
        rows,
      )
    }
  }
}
