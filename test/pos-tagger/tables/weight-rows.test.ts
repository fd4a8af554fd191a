import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UNIT } from '../../../src/pos-tagger/tables/lexicon-entry.js'
import {
  addWeights,
  BIAS,
  ROW,
  readTable,
  STEP,
  tableLength,
} from '../../../src/pos-tagger/tables/weight-rows.js'
import { packTable } from '../../../train/pos-tagger/pack.js'

const BITS = 4

it('sums packed weights', () => {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: -45, max: 45 }))
  const length = tableLength(BITS)
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: length, maxLength: length }),
      fc.array(fc.integer({ min: 0, max: (1 << BITS) - 1 }), { maxLength: 256 }),
      (weights, places) => {
        const table = readTable(
          packTable(
            Float64Array.from(weights, (w) => w * UNIT),
            BITS,
          ),
        )
        const features = Int32Array.from(places, (place) => place << (32 - BITS))
        const sums = new Int32Array(ROW)
        addWeights(table, features, features.length, sums)
        const expected = Array.from({ length: ROW }, (_, c) =>
          places.reduce((sum, place) => sum + (weights[place * STEP + c] as number) + BIAS, 0),
        )
        expect([...sums]).toEqual(expected)
      },
    ),
  )
})

it('packs wide gaps', () => {
  const weights = new Float64Array(tableLength(8))
  weights[0] = UNIT
  weights[91] = -UNIT
  weights[1000] = 45 * UNIT
  const { packed } = readTable(packTable(weights, 8))
  const bytes = new Uint8Array(packed.buffer)
  expect([...bytes].flatMap((byte, i) => (byte === BIAS ? [] : [[i, byte - BIAS]]))).toEqual([
    [0, 1],
    [91, -1],
    [1000, 45],
  ])
})
