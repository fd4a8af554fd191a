import { expect, test } from 'vitest'
import learnt from '../../src/attributor/source-selection/weights.json' with { type: 'json' }
import { hashName } from '../../src/models/feature-hash.js'
import { linearRanker } from '../../src/models/linear-ranker.js'
import { packTable, readTable } from '../../src/models/weight-table.js'
import { packWeights } from '../../src/models/weights.js'

const few = { unit: 0.02, weights: { 'w=L': 3, 'w=R|said': -150, 'w=R': 0 } }

test('scores features by name, whether the weights are packed or not', () => {
  for (const weights of [few, packWeights(few)]) {
    const ranker = linearRanker(weights)
    expect(ranker.weightOf('w=L')).toBe(3 * 0.02)
    expect(ranker.weightOf('w=R')).toBe(0)
    expect(ranker.weightOf('w=X')).toBe(0)
    const score = ranker((emit) => {
      emit`w=${'L'}`
      emit`w=${'R'}|${'said'}`
      emit`w=${'R'}|${'told'}`
    })
    expect(score).toBe((3 - 150) * 0.02)
  }
})

test('keeps every learnt weight', () => {
  const ranker = linearRanker(packWeights(learnt))
  const wrong = Object.entries(learnt.weights).filter(
    ([name, weight]) => ranker.weightOf(name) !== weight * learnt.unit,
  )
  expect(wrong).toEqual([])
})

const entry = { ...hashName('w=L'), weight: 5 }

test.each([
  ['the same hashes', [entry, { ...entry, weight: 6 }]],
  ['16-bit', [{ ...entry, weight: 40_000 }]],
  ['16-bit', [{ ...entry, weight: 0 }]],
  ['16-bit', [{ ...entry, weight: 0.5 }]],
])('rejects entries that the table cannot store: %s', (message, entries) => {
  expect(() => packTable(entries)).toThrow(message)
})

test('distinguishes weights in one bucket, at any byte alignment', () => {
  const entries = [
    { high: 1, low: 7, weight: 10 },
    { high: 2, low: 7, weight: -20 },
    { high: 1, low: 7 + (1 << 16), weight: 30 },
    { high: -1, low: -1, weight: -32_767 },
  ]
  const packed = packTable(entries)
  const shifted = new Uint8Array(packed.length + 3)
  shifted.set(packed, 3)
  for (const bytes of [packed, shifted.subarray(3)]) {
    const weightOf = readTable(bytes)
    for (const { high, low, weight } of entries) expect(weightOf(high, low)).toBe(weight)
    expect(weightOf(3, 7)).toBe(0)
    expect(weightOf(2, 8)).toBe(0)
  }
})
