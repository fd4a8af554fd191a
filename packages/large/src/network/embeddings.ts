/** The vectors that pieces start with: of the piece, its place, its capitals, line break and quotation. */
import type { Case } from '../input/features.js'
import type { Memory } from './memory.js'

/** A window as the network reads it, with the pieces before and after it. */
export interface Input {
  readonly ids: readonly number[]
  readonly marks: readonly number[]
}

/** Number of a combination of marks, from 0 to 11. */
export const markOf = (letters: Case, lineBreak: boolean, quoted: boolean): number =>
  letters * 4 + (lineBreak ? 2 : 0) + (quoted ? 1 : 0)

/** Writes them to `x`, rows of zeros after them. */
export function embed(memory: Memory, { ids, marks }: Input, rows: number): void {
  const { kernel, buffers, floats, bytes, sizes } = memory
  const { width } = sizes
  const words = memory.at('words')
  const positions = memory.at('positions')
  const wordScales = memory.at('words.scales') >> 2
  const positionScales = memory.at('positions.scales') >> 2
  const markVectors = memory.at('marks') >> 2
  const x = buffers.x >> 2
  const y = buffers.y >> 2
  ids.forEach((id, i) => {
    const word = words + id * width
    const wordScale = floats[wordScales + id] as number
    const position = positions + i * width
    const positionScale = floats[positionScales + i] as number
    const mark = markVectors + (marks[i] as number) * width
    for (let k = 0; k < width; k++) {
      floats[x + i * width + k] = (bytes[word + k] as number) * wordScale
      floats[y + i * width + k] =
        (bytes[position + k] as number) * positionScale + (floats[mark + k] as number)
    }
  })
  floats.fill(0, x + ids.length * width, x + rows * width)
  floats.fill(0, y + ids.length * width, y + rows * width)
  const gain = memory.at('norm.gain')
  kernel.addNorm(buffers.x, buffers.y, gain, memory.at('norm.bias'), rows, width)
}
