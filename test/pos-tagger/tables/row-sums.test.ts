import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { assembleKernel } from '../../../scripts/kernel.js'
import { ROW_KERNEL_TEXT } from '../../../scripts/row-kernel-text.js'
import { UNIT } from '../../../src/pos-tagger/tables/lexicon-entry.js'
import { ROW_KERNEL_CODE } from '../../../src/pos-tagger/tables/row-kernel-code.js'
import {
  kernelRowSums,
  plainRowSums,
  type RowSums,
  rowSums,
} from '../../../src/pos-tagger/tables/row-sums.js'
import {
  BIAS,
  STEP,
  type TableData,
  tableLength,
  ZERO,
} from '../../../src/pos-tagger/tables/weight-rows.js'
import { packTable } from '../../../train/pos-tagger/pack.js'

const BITS = 6
/** Weights of all sizes, with gaps of all lengths up to 150. */
const weights = Int8Array.from({ length: tableLength(BITS) }, (_, i) =>
  i > 20 && i < 170 ? 0 : ((i * 37 + (i >> 3)) % (2 * ZERO + 1)) - ZERO,
)
const table: TableData = packTable(
  Float64Array.from(weights, (weight) => weight * UNIT),
  BITS,
)

const sumsOf = (adder: RowSums, places: readonly number[]): number[] => {
  places.forEach((place, i) => {
    adder.features[i] = place << (32 - BITS)
  })
  adder.sum(places.length)
  return [...adder.sums]
}

const expected = (places: readonly number[]): number[] =>
  Array.from({ length: 16 }, (_, c) =>
    places.reduce((sum, place) => sum + BIAS + (weights[place * STEP + c] as number), 0),
  )

const places = fc.array(fc.integer({ min: 0, max: (1 << BITS) - 1 }), {
  minLength: 1,
  maxLength: 64,
})

describe('sums of rows', () => {
  it.each([
    ['in WebAssembly', kernelRowSums],
    ['in TypeScript', plainRowSums],
  ])('%s', (_, make) => {
    const adder = make(table) as RowSums
    fc.assert(
      fc.property(places, (some) => {
        expect(sumsOf(adder, some)).toEqual(expected(some))
      }),
    )
  })

  it('are biased', () => {
    const empty: TableData = { bits: BITS, weights: '' }
    expect(sumsOf(rowSums(empty), [1, 2, 3])).toEqual(Array(16).fill(3 * BIAS))
  })
})

describe('without WebAssembly', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['missing', undefined],
    [
      'forbidden',
      {
        Module: class {
          constructor() {
            throw new Error('unsafe-eval')
          }
        },
      },
    ],
  ])('%s: the sums are the same', (_, api) => {
    vi.stubGlobal('WebAssembly', api)
    expect(kernelRowSums(table)).toBeNull()
    expect(sumsOf(rowSums(table), [1, 5, 5, 63])).toEqual(expected([1, 5, 5, 63]))
  })
})

it('is assembled from its source', async () => {
  expect(await assembleKernel(ROW_KERNEL_TEXT)).toBe(ROW_KERNEL_CODE)
})
