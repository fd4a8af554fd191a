/** Rows times a matrix of weights. */
import { COLUMN_BLOCK } from '../kernel/kernel.js'
import { type Memory, PANEL } from './memory.js'

/** A matrix of bytes, interleaved as the kernel's product needs it, with a scale and a bias per column. */
export interface Linear {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  /** Numbers of a row that goes in. */
  readonly from: number
  /** Numbers of a row that comes out, a multiple of 8. */
  readonly to: number
}

/** The tensors NAME, NAME.scales and NAME.bias. */
export function linearOf(memory: Memory, name: string, from: number, to: number): Linear {
  const weights = memory.at(name)
  return { weights, scales: memory.at(`${name}.scales`), bias: memory.at(`${name}.bias`), from, to }
}

/**
 * Multiplies rows of floats.
 *
 * @param source address of the rows
 * @param target address of the rows that come out
 * @param rows a multiple of 4
 * @param stride bytes from one row to the next; by default the rows follow one another
 */
export function multiplyRows(
  { kernel, buffers }: Memory,
  { weights, scales, bias, from, to }: Linear,
  source: number,
  target: number,
  rows: number,
  stride = from * 4,
): void {
  kernel.quantize(source, stride, buffers.integers, from * 2, buffers.scales, rows, from)
  const most = Math.max(1, Math.floor(PANEL / from / COLUMN_BLOCK)) * COLUMN_BLOCK
  for (let column = 0; column < to; column += most) {
    const columns = Math.min(most, to - column)
    kernel.widen(weights + column * from, buffers.panel, columns * from)
    kernel.multiply(
      buffers.integers,
      from * 2,
      buffers.scales,
      buffers.panel,
      scales + column * 4,
      bias + column * 4,
      target + column * 4,
      to * 4,
      rows,
      columns,
      from,
    )
  }
}
