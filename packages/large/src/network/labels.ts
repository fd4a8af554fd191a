/** What is read off the encoder's vectors, per piece: the label of reported speech. */
import { exponential, logarithm } from '../kernel/curves.js'
import { ROW_BLOCK } from '../kernel/kernel.js'
import { linearOf, multiplyRows } from './linear.js'
import { labelWidth, type Memory, roundUp } from './memory.js'

/**
 * @param count pieces of the window, with those before and after it
 * @returns a function that writes the logarithms of the probabilities of a piece's labels to `to`, from `at` on
 */
export type LabelReader = (count: number) => (piece: number, to: Float32Array, at: number) => void

/** Returns a function that reads labels after the encoder ran; it overwrites the buffers `y` and `wide`. */
export function createLabelReader(memory: Memory): LabelReader {
  const { kernel, buffers, floats, sizes } = memory
  const { width, labels } = sizes
  const inside = linearOf(memory, 'reports', width, width)
  const outside = linearOf(memory, 'labels', width, labelWidth(sizes))

  return (count) => {
    const rows = roundUp(count, ROW_BLOCK)
    multiplyRows(memory, inside, buffers.x, buffers.wide, rows)
    kernel.gelu(buffers.wide, rows * width)
    multiplyRows(memory, outside, buffers.wide, buffers.y, rows)
    return (piece, to, at) => {
      const row = (buffers.y >> 2) + piece * labelWidth(sizes)
      writeLogarithms(floats.subarray(row, row + labels), to, at)
    }
  }
}

/** The logarithms of the softmax of scores. */
function writeLogarithms(scores: Float32Array, to: Float32Array, at: number): void {
  let max = Number.NEGATIVE_INFINITY
  for (const score of scores) max = Math.max(max, score)
  let sum = 0
  for (const score of scores) sum += exponential(score - max)
  const whole = max + logarithm(sum)
  scores.forEach((score, label) => {
    to[at + label] = score - whole
  })
}
