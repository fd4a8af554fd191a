/** The encoder: MiniLM's layers over the pieces of one window. */
import { COLUMN_BLOCK } from '../kernel/kernel.js'
import { attend } from './attention.js'
import { embed, type Input } from './embeddings.js'
import { type Linear, linearOf, multiplyRows } from './linear.js'
import { type Memory, roundUp } from './memory.js'

interface Norm {
  readonly gain: number
  readonly bias: number
}

interface Layer {
  /** Queries, already divided by the root of a head's size, keys and values. */
  readonly attention: Linear
  readonly mixture: Linear
  readonly norm1: Norm
  readonly up: Linear
  readonly down: Linear
  readonly norm2: Norm
}

export type Encoder = (input: Input) => void

/** Returns a function that leaves one vector per piece in the buffer `x`. */
export function createEncoder(memory: Memory): Encoder {
  const { kernel, buffers, sizes } = memory
  const { width, inner } = sizes
  const layers = Array.from({ length: sizes.layers }, (_, i) => layerOf(memory, `layers.${i}`))
  return (input) => {
    const count = input.ids.length
    const rows = roundUp(count, COLUMN_BLOCK)
    embed(memory, input, rows)
    for (const layer of layers) {
      multiplyRows(memory, layer.attention, buffers.x, buffers.wide, rows)
      attend(memory, count, rows)
      multiplyRows(memory, layer.mixture, buffers.y, buffers.wide, rows)
      const { norm1, norm2 } = layer
      kernel.addNorm(buffers.x, buffers.wide, norm1.gain, norm1.bias, rows, width)
      multiplyRows(memory, layer.up, buffers.x, buffers.wide, rows)
      kernel.gelu(buffers.wide, rows * inner)
      multiplyRows(memory, layer.down, buffers.wide, buffers.y, rows)
      kernel.addNorm(buffers.x, buffers.y, norm2.gain, norm2.bias, rows, width)
    }
  }
}

function layerOf(memory: Memory, name: string): Layer {
  const { width, inner } = memory.sizes
  const norm = (which: string): Norm => ({
    gain: memory.at(`${name}.${which}.gain`),
    bias: memory.at(`${name}.${which}.bias`),
  })
  return {
    attention: linearOf(memory, `${name}.attention`, width, 3 * width),
    mixture: linearOf(memory, `${name}.mixture`, width, width),
    norm1: norm('norm1'),
    up: linearOf(memory, `${name}.up`, width, inner),
    down: linearOf(memory, `${name}.down`, inner, width),
    norm2: norm('norm2'),
  }
}
