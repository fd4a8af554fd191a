import { describe, expect, it } from 'vitest'
import { createPlainKernel } from '../../src/kernel/plain-kernel.js'
import { distanceOf } from '../../src/network/distance.js'
import { createEncoder } from '../../src/network/encoder.js'
import { createHeads } from '../../src/network/heads.js'
import { loadMemory } from '../../src/network/load.js'
import type { Memory } from '../../src/network/memory.js'
import { parseWeights } from '../../src/weights/file.js'
import { createRandom } from '../support/random.js'
import { PIECES, randomWeights, SIZES } from '../support/random-weights.js'
import { createReference } from '../support/reference.js'

const weights = randomWeights()
const file = parseWeights(weights.file)
const reference = createReference(weights.matrices)
const fast = loadMemory(file)
const plain = loadMemory(file, createPlainKernel)

const inputOf = (count: number) => {
  const random = createRandom(count)
  const below = (most: number): number => Math.floor(((random() + 1) / 2) * most)
  return {
    ids: Array.from({ length: count }, () => below(PIECES.length)),
    marks: Array.from({ length: count }, () => below(12)),
  }
}
const vectorsOf = ({ floats, buffers: { x } }: Memory, count: number): readonly number[] => [
  ...floats.subarray(x >> 2, (x >> 2) + count * SIZES.width),
]
const mostApart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))))

describe('the encoder', () => {
  it.each([3, 7, 8, 17, 24])('reads %i pieces as written down plainly', (count) => {
    const input = inputOf(count)
    const expected = reference.encode(input.ids, input.marks).flat()
    for (const memory of [fast, plain]) {
      createEncoder(memory)(input)
      expect(mostApart(vectorsOf(memory, count), expected)).toBeLessThan(0.01)
    }
    expect(mostApart(vectorsOf(fast, count), vectorsOf(plain, count))).toBeLessThan(0.003)
  })

  it('gives the same vectors whatever it read before', () => {
    const encode = createEncoder(fast)
    encode(inputOf(11))
    const before = vectorsOf(fast, 11)
    encode(inputOf(24))
    encode(inputOf(11))
    expect(vectorsOf(fast, 11)).toEqual(before)
  })
})

describe('the heads', () => {
  const count = 23
  const spans = [
    { first: 1, last: 1 },
    { first: 2, last: 9 },
    { first: 20, last: 21 },
  ]

  it('read spans as written down plainly', () => {
    const input = inputOf(count)
    const vectors = reference.encode(input.ids, input.marks)
    for (const memory of [fast, plain]) {
      createEncoder(memory)(input)
      createHeads(memory)(count, spans).forEach((scores, i) => {
        const { first, last } = spans[i] as (typeof spans)[number]
        const kinds = input.ids.map((_, piece) => distanceOf(piece, first, last))
        const expected = reference.read(vectors, first, last, kinds)
        expect(scores.nobody).toBeCloseTo(expected.nobody, 2)
        for (const which of ['first', 'last', 'name'] as const) {
          expect(mostApart([...scores[which]], expected[which])).toBeLessThan(0.01)
        }
      })
    }
  })

  it('read any number of spans', () => {
    createEncoder(fast)(inputOf(count))
    const heads = createHeads(fast)
    const many = Array.from({ length: 70 }, (_, i) => spans[i % 3] as (typeof spans)[number])
    const one = heads(count, spans)
    const all = heads(count, many)
    expect(all).toHaveLength(70)
    all.forEach((scores, i) => {
      expect(scores).toEqual(one[i % 3])
    })
    expect(heads(count, [])).toEqual([])
  })
})
