import { expect, it } from 'vitest'
import { emitGroups, type FeatureGroup, groupRanker } from '../../src/models/group-ranker.js'
import { linearRanker } from '../../src/models/linear-ranker.js'

interface Facts {
  readonly size: number
  readonly named: boolean
}

let emitted = 0

const GROUPS: readonly FeatureGroup<Facts>[] = [
  {
    key: ({ size }) => size,
    emit({ size }, emit) {
      emitted++
      emit`size=${size}`
      emit`any`
    },
  },
  {
    key: ({ size, named }) => size | (Number(named) << 4),
    emit({ size, named }, emit) {
      emit`named=${named}|${size}`
    },
  },
]

const WEIGHTS = {
  unit: 0.02,
  weights: { any: 7, 'size=1': 3, 'size=2': -11, 'named=true|1': 5, 'named=false|2': 13 },
}

it('scores as the ranker scores all features', () => {
  const ranker = linearRanker(WEIGHTS)
  const scoreOf = groupRanker(GROUPS, ranker, WEIGHTS.unit)
  for (const size of [1, 2, 3, 2, 1])
    for (const named of [true, false]) {
      const facts = { size, named }
      expect(scoreOf(facts)).toBe(ranker((emit) => emitGroups(GROUPS, facts, emit)))
    }
})

it('reads the features of a group once per key', () => {
  const scoreOf = groupRanker(GROUPS, linearRanker(WEIGHTS), WEIGHTS.unit)
  emitted = 0
  for (const named of [true, false, true]) scoreOf({ size: 1, named })
  expect(emitted).toBe(1)
})
