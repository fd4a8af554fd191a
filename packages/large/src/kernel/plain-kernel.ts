/** The inner loops in plain JavaScript. Slower by far, and equal to those of WebAssembly but for the rounding of floats. */
import { exponential, GELU, polynomial } from './curves.js'
import { COLUMN_BLOCK, type Kernel, MAX_INTEGER, MAX_PROBABILITY } from './kernel.js'

/** Rounds to the nearest integer, halves to even, like the other kernel. */
const round = (value: number): number => Math.fround(value + 12582912) - 12582912

export function createPlainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16)
  const bytesAt = new Int8Array(buffer)
  const shorts = new Int16Array(buffer)
  const words = new Int32Array(buffer)
  const floats = new Float32Array(buffer)
  const float = (at: number): number => floats[at >> 2] as number

  function largest(from: number, step: number, count: number): number {
    let max = 0
    for (let i = 0; i < count; i++) max = Math.max(max, Math.abs(float(from + i * step)))
    return max
  }

  return {
    buffer,
    widen(from, to, count) {
      for (let i = 0; i < count; i++) shorts[(to >> 1) + i] = bytesAt[from + i] as number
    },
    multiply(a, aStride, aScales, b, bScales, bias, to, toStride, rows, columns, k) {
      for (let row = 0; row < rows; row++) {
        const scale = float(aScales + row * 4)
        const first = (a + row * aStride) >> 1
        for (let column = 0; column < columns; column++) {
          const block = Math.floor(column / COLUMN_BLOCK)
          let at = (b >> 1) + block * COLUMN_BLOCK * k + (column % COLUMN_BLOCK) * 2
          let sum = 0
          for (let i = 0; i < k; i += 2, at += COLUMN_BLOCK * 2) {
            sum +=
              (shorts[first + i] as number) * (shorts[at] as number) +
              (shorts[first + i + 1] as number) * (shorts[at + 1] as number)
          }
          floats[(to + row * toStride + column * 4) >> 2] =
            sum * scale * float(bScales + column * 4) + float(bias + column * 4)
        }
      }
    },
    quantize(from, fromStride, to, toStride, scales, rows, width) {
      for (let row = 0; row < rows; row++) {
        const source = from + row * fromStride
        const max = largest(source, 4, width)
        floats[(scales >> 2) + row] = max / MAX_INTEGER
        const inverse = max > 0 ? MAX_INTEGER / max : 0
        const target = (to + row * toStride) >> 1
        for (let i = 0; i < width; i++) shorts[target + i] = round(float(source + i * 4) * inverse)
      }
    },
    addNorm(x, y, gain, bias, rows, width) {
      for (let row = 0; row < rows; row++, x += width * 4, y += width * 4) {
        const at = x >> 2
        let mean = 0
        for (let i = 0; i < width; i++) {
          floats[at + i] = (floats[at + i] as number) + float(y + i * 4)
          mean += (floats[at + i] as number) / width
        }
        let variance = 1e-12
        for (let i = 0; i < width; i++) variance += ((floats[at + i] as number) - mean) ** 2 / width
        for (let i = 0; i < width; i++) {
          const value = ((floats[at + i] as number) - mean) / Math.sqrt(variance)
          floats[at + i] = value * float(gain + i * 4) + float(bias + i * 4)
        }
      }
    },
    gelu(x, count) {
      for (let i = x >> 2; i < (x >> 2) + count; i++) {
        const value = floats[i] as number
        const z = Math.min(Math.max(value * Math.SQRT1_2, -GELU.limit), GELU.limit)
        const erf = (z * polynomial(z * z, GELU.above)) / polynomial(z * z, GELU.below)
        floats[i] = (value / 2) * (1 + erf)
      }
    },
    softmax(x, stride, to, toStride, rows, count, padded) {
      for (let row = 0; row < rows; row++) {
        const source = x + row * stride
        const target = (to + row * toStride) >> 1
        let max = Number.NEGATIVE_INFINITY
        for (let i = 0; i < count; i++) max = Math.max(max, float(source + i * 4))
        let sum = 0
        for (let i = 0; i < count; i++) {
          const power = exponential(float(source + i * 4) - max)
          floats[(source >> 2) + i] = power
          sum += power
        }
        for (let i = 0; i < padded; i++) {
          shorts[target + i] =
            i < count ? round((float(source + i * 4) * MAX_PROBABILITY) / sum) : 0
        }
      }
    },
    interleaveRows(from, stride, to, rows, width) {
      let at = to >> 2
      for (let row = 0; row < rows; row += COLUMN_BLOCK) {
        for (let i = 0; i < width; i += 2) {
          for (let k = 0; k < COLUMN_BLOCK; k++) {
            words[at++] = words[(from + (row + k) * stride + i * 2) >> 2] as number
          }
        }
      }
    },
    interleaveColumns(from, stride, to, scales, rows, width) {
      for (let column = 0; column < width; column++) {
        const source = from + column * 4
        const max = largest(source, stride, rows)
        floats[(scales >> 2) + column] = max / MAX_INTEGER
        const inverse = max > 0 ? MAX_INTEGER / max : 0
        const block = Math.floor(column / COLUMN_BLOCK) * COLUMN_BLOCK
        const target = (to >> 1) + block * rows + (column % COLUMN_BLOCK) * 2
        for (let row = 0; row < rows; row++) {
          const at = target + (row >> 1) * COLUMN_BLOCK * 2 + (row & 1)
          shorts[at] = round(float(source + row * stride) * inverse)
        }
      }
    },
  } satisfies Kernel
}
