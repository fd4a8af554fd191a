import { describe, expect, it } from 'vitest'
import { parseWeights } from '../../src/weights/file.js'
import { PIECES, randomWeights, SIZES } from '../support/random-weights.js'

const { file } = randomWeights()
const changed = (at: number, byte: number): Uint8Array => {
  const copy = Uint8Array.from(file)
  copy[at] = byte
  return copy
}

describe('parseWeights', () => {
  it('reads sizes, tensors and pieces', () => {
    const { header, tensors, pieces } = parseWeights(file)
    expect(header.sizes).toEqual(SIZES)
    expect(tensors).toHaveLength(header.tensorBytes)
    expect(pieces).toEqual(PIECES)
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'not a file of weights'],
    ['another file', changed(0, 0), 'not a file of weights'],
    ['an older format', changed(4, 1), 'weights of format 1; this version reads format 3'],
    ['a file cut in the header', file.subarray(0, 40), 'cut off'],
    ['a file cut in the tensors', file.subarray(0, 5000), 'cut off'],
    ['a file cut in the pieces', file.subarray(0, file.length - 3), 'cut off'],
  ])('rejects %s', (_, bytes, message) => {
    expect(() => parseWeights(bytes)).toThrow(message)
  })
})
