import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_ROWS,
  packRows,
  sumRows,
} from '../../../../src/attributor/report-tagger/scoring/sum-rows.js'

describe('sumRows', () => {
  it('returns the same as adding byte by byte', () => {
    const byte = fc.integer({ min: -128, max: 127 })
    const table = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 5 }))
      .chain(([labels, rows]) =>
        fc.record({
          labels: fc.constant(labels),
          bytes: fc.array(byte, { minLength: labels * rows, maxLength: labels * rows }),
          picked: fc.array(fc.integer({ min: 0, max: rows - 1 }), { maxLength: MAX_ROWS }),
        }),
      )
    fc.assert(
      fc.property(table, ({ labels, bytes, picked }) => {
        const sums = new Int32Array(28)
        const packed = packRows(Int8Array.from(bytes), labels)
        sumRows(packed, Int32Array.from(picked), picked.length, sums)
        for (let label = 0; label < labels; label++) {
          const sum = picked.reduce((all, row) => all + (bytes[row * labels + label] as number), 0)
          expect(sums[label]).toBe(sum)
        }
      }),
    )
  })

  it('adds the maximum number of rows without overflow', () => {
    const rows = new Int32Array(MAX_ROWS)
    const sums = new Int32Array(28)
    sumRows(packRows(Int8Array.of(127, -128), 2), rows, MAX_ROWS, sums)
    expect([...sums.slice(0, 2)]).toEqual([127 * MAX_ROWS, -128 * MAX_ROWS])
  })
})
