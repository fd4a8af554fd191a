import { expect, test } from 'vitest'
import {
  packVectors,
  sumVectors,
  VECTOR,
} from '../../../../src/attributor/report-tagger/scoring/sum-vectors.js'

/** Covers all values of a signed byte. */
const bytes = Int8Array.from({ length: 40 * VECTOR }, (_, i) => ((i * 37) % 256) - 128)

test.each([
  [[3]],
  [[0, 39]],
  [[5, 5, 5]],
  [Array.from({ length: 28 }, (_, i) => (i * 7) % 40)],
  [Array.from({ length: 256 }, () => 1)],
  [[]],
])('sums the vectors %j elementwise', (rows) => {
  const sums = new Int32Array(VECTOR)
  const named = Int32Array.from([17, ...rows, 23])
  sumVectors(packVectors(bytes), named, 1, rows.length + 1, sums)
  const expected = Array.from(sums, (_, i) =>
    rows.reduce((sum, row) => sum + (bytes[row * VECTOR + i] as number), 0),
  )
  expect([...sums]).toEqual(expected)
})
