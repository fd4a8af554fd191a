import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LABELS, mayFollow } from '../../../../src/attributor/report-tagger/labels/labels.js'
import { bestLabels, movesOf } from '../../../../src/attributor/report-tagger/labels/viterbi.js'

const L = LABELS.length
const score = fc.float({ min: -5, max: 5, noNaN: true })

describe('the most likely labels', () => {
  it('are an allowed sequence, and no change of one label scores higher', () => {
    const lengths = fc.integer({ min: 1, max: 5 })
    const inputs = lengths.chain((length) =>
      fc.tuple(
        fc.array(score, { minLength: length * L, maxLength: length * L }),
        fc.array(score, { minLength: (L + 1) * L, maxLength: (L + 1) * L }),
      ),
    )
    fc.assert(
      fc.property(inputs, ([scores, moves]) => {
        const length = scores.length / L
        const total = (labels: ArrayLike<number>): number => {
          let sum = 0
          for (let t = 0; t < length; t++) {
            const before = t === 0 ? -1 : (labels[t - 1] as number)
            const label = labels[t] as number
            if (!mayFollow(before, label)) return Number.NEGATIVE_INFINITY
            sum += (scores[t * L + label] as number) + (moves[(before + 1) * L + label] as number)
          }
          return sum
        }
        const best = bestLabels(
          Float32Array.from(scores),
          movesOf(Float32Array.from(moves)),
          length,
        )
        const reached = total(best)
        expect(reached).toBeGreaterThan(Number.NEGATIVE_INFINITY)
        for (let t = 0; t < length; t++) {
          for (let label = 0; label < L; label++) {
            const other = [...best]
            other[t] = label
            expect(total(other)).toBeLessThanOrEqual(reached + 1e-4)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
