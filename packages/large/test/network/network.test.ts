import { describe, expect, it } from 'vitest'
import { createPlainKernel } from '../../src/kernel/plain-kernel.js'
import { distanceOf } from '../../src/network/distance.js'
import { createEncoder } from '../../src/network/encoder.js'
import { createHeads } from '../../src/network/heads.js'
import { createLabelReader } from '../../src/network/labels.js'
import { loadMemory } from '../../src/network/load.js'
import type { Memory } from '../../src/network/memory.js'
import { createMentionHeads } from '../../src/network/mention-heads.js'
import { parseWeights, type Sizes } from '../../src/weights/file.js'
import { createRandom } from '../support/random.js'
import { PIECES, randomWeights } from '../support/random-weights.js'
import { createReference } from '../support/reference.js'

/** A network of some sizes, fast, plain and written down. */
function networkOf(changed: Partial<Sizes>) {
  const weights = randomWeights(1, changed)
  const file = parseWeights(weights.file)
  return {
    reference: createReference(weights),
    fast: loadMemory(file),
    plain: loadMemory(file, createPlainKernel),
  }
}
const { reference, fast, plain } = networkOf({})

const inputOf = (count: number) => {
  const random = createRandom(count)
  const below = (most: number): number => Math.floor(((random() + 1) / 2) * most)
  return {
    ids: Array.from({ length: count }, () => below(PIECES.length)),
    marks: Array.from({ length: count }, () => below(12)),
  }
}
const vectorsOf = ({ floats, buffers: { x }, sizes }: Memory, count: number): readonly number[] => [
  ...floats.subarray(x >> 2, (x >> 2) + count * sizes.width),
]
function labelsOf(memory: Memory, count: number, piece: number): readonly number[] {
  const labels = new Float32Array(memory.sizes.labels)
  createLabelReader(memory)(count)(piece, labels, 0)
  return [...labels]
}
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

  it.each<Partial<Sizes>>([
    { inner: 8 },
    { inner: 32 },
    { inner: 72 },
    { inner: 136, layers: 3 },
    { width: 48, heads: 3, inner: 104, length: 25 },
    { width: 64, heads: 1, inner: 64, key: 4, labels: 27 },
  ])('takes its sizes from the file: %o', (changed) => {
    const network = networkOf(changed)
    const input = inputOf(21)
    const expected = network.reference.encode(input.ids, input.marks)
    for (const memory of [network.fast, network.plain]) {
      createEncoder(memory)(input)
      expect(mostApart(vectorsOf(memory, 21), expected.flat())).toBeLessThan(0.01)
      const labels = labelsOf(memory, 21, 20)
      expect(mostApart(labels, network.reference.label(expected[20] as number[]))).toBeLessThan(
        0.02,
      )
    }
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

describe('the heads of mentions', () => {
  const count = 23
  const mentions = [
    { first: 1, last: 1, refers: true },
    { first: 4, last: 6, refers: false },
    { first: 20, last: 21, refers: true },
  ]

  it('read mentions as written down plainly', () => {
    const input = inputOf(count)
    const vectors = reference.encode(input.ids, input.marks)
    for (const memory of [fast, plain]) {
      createEncoder(memory)(input)
      createMentionHeads(memory)(count, mentions).forEach(({ antecedent, types }, i) => {
        const { first, last, refers } = mentions[i] as (typeof mentions)[number]
        const kinds = input.ids.map((_, piece) => distanceOf(piece, first, last))
        const expected = reference.readMention(vectors, first, last, kinds)
        expect(mostApart([...types], expected.types)).toBeLessThan(0.01)
        expect(antecedent !== null).toBe(refers)
        if (antecedent) expect(mostApart([...antecedent], expected.antecedent)).toBeLessThan(0.01)
      })
    }
  })

  it('read any number of mentions', () => {
    createEncoder(fast)(inputOf(count))
    const heads = createMentionHeads(fast)
    const many = Array.from({ length: 70 }, (_, i) => mentions[i % 3] as (typeof mentions)[number])
    const one = heads(count, mentions)
    heads(count, many).forEach((scores, i) => {
      expect(scores).toEqual(one[i % 3])
    })
    expect(heads(count, [])).toEqual([])
  })
})

describe('the labels of pieces', () => {
  it('are read as written down plainly', () => {
    const input = inputOf(23)
    const vectors = reference.encode(input.ids, input.marks)
    for (const memory of [fast, plain]) {
      createEncoder(memory)(input)
      for (const piece of [0, 1, 13, 22]) {
        const expected = reference.label(vectors[piece] as number[])
        expect(mostApart(labelsOf(memory, 23, piece), expected)).toBeLessThan(0.02)
      }
    }
  })

  it('have probabilities that add up to 1, written where asked', () => {
    createEncoder(fast)(inputOf(9))
    const labels = new Float32Array(12)
    createLabelReader(fast)(9)(3, labels, 4)
    const sum = labels.subarray(4, 9).reduce((sum, label) => sum + Math.exp(label), 0)
    expect(sum).toBeCloseTo(1, 6)
    expect([...labels.subarray(0, 4), ...labels.subarray(9)]).toEqual(Array(7).fill(0))
  })
})
