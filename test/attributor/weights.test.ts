import { expect, test } from 'vitest'
import { hashName } from '../../src/attributor/feature-hash.js'
import { linearRanker } from '../../src/attributor/rank.js'
import { WeightTable } from '../../src/attributor/weight-table.js'
import { packWeights } from '../../src/attributor/weights.js'
import learnt from '../../src/attributor/weights.json' with { type: 'json' }

const few = { unit: 0.02, weights: { 'w=L': 3, 'w=R|said': -150, 'w=R': 0 } }

test('scores by name what it was given by name, packed or not', () => {
  for (const weights of [few, packWeights(few)]) {
    const ranker = linearRanker(weights)
    expect(ranker.weightOf('w=L')).toBe(3 * 0.02)
    expect(ranker.weightOf('w=R')).toBe(0)
    expect(ranker.weightOf('w=X')).toBe(0)
    const score = ranker((see) => {
      see`w=${'L'}`
      see`w=${'R'}|${'said'}`
      see`w=${'R'}|${'told'}`
    })
    expect(score).toBe((3 - 150) * 0.02)
  }
})

test('keeps every weight that was learnt', () => {
  const ranker = linearRanker(packWeights(learnt))
  const wrong = Object.entries(learnt.weights).filter(
    ([name, weight]) => ranker.weightOf(name) !== weight * learnt.unit,
  )
  expect(wrong).toEqual([])
})

test('refuses what it could not tell apart or hold', () => {
  const table = new WeightTable()
  const { high, low } = hashName('w=L')
  table.add(high, low, 5)
  expect(() => table.add(high, low, 6)).toThrow('the same hashes')
  expect(() => table.add(1, 2, 40_000)).toThrow('16 bits')
  expect(() => table.add(1, 2, 0)).toThrow('16 bits')
})

test('files weights that fall into one slot', () => {
  const table = new WeightTable()
  table.add(1, 7, 10)
  table.add(2, 7, -20)
  table.add(1, 7 + (1 << 16), 30)
  expect([table.get(1, 7), table.get(2, 7), table.get(1, 7 + (1 << 16)), table.get(3, 7)]).toEqual([
    10, -20, 30, 0,
  ])
})
