import { expect, it } from 'vitest'
import { keyOf, packTypes, typeModel } from '../../../src/attributor/entity-types/type-model.js'
import { toBase64 } from '../../../src/models/base64.js'
import { hashName } from '../../../src/models/feature-hash.js'

const entry = (name: string, weights: number[]) => {
  const { high, low } = hashName(name)
  return { key: keyOf(high, low), weights }
}

it('adds up the weights of known features', () => {
  const packed = packTypes([
    entry('a=1', [1, 2, 3, 4, 5, 6, 7]),
    entry('b=1', [-127, 127, 0, -1, 1, 0, 0]),
  ])
  const score = typeModel({ unit: 0.5, packed: toBase64(packed) })
  const scores = score((emit) => {
    emit`a=${1}`
    emit`b=${1}`
    emit`c=${1}`
  })
  expect([...scores]).toEqual([-63, 64.5, 1.5, 1.5, 3, 3, 3.5])
  expect([...score(() => {})]).toEqual([0, 0, 0, 0, 0, 0, 0])
})

it.each([
  [0x10000, 1, 'at most 65535 features'],
  [0x100, 0x1000, 'at most 255 features in a bucket'],
])('rejects more features than the table can hold: %i', (count, step, message) => {
  const entries = Array.from({ length: count }, (_, i) => ({ key: i * step + 1, weights: [1] }))
  expect(() => packTypes(entries)).toThrow(message)
})
