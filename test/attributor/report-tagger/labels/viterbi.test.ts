import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kernelSteps } from '../../../../src/attributor/report-tagger/labels/kernel-steps.js'
import { LABELS, mayFollow } from '../../../../src/attributor/report-tagger/labels/labels.js'
import {
  type Advance,
  type Moves,
  plainSteps,
} from '../../../../src/attributor/report-tagger/labels/plain-steps.js'
import {
  bestLabels,
  LabelPath,
  stepsOf,
} from '../../../../src/attributor/report-tagger/labels/viterbi.js'

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
          stepsOf(Float32Array.from(moves)),
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

  it('are the same in the kernel and in plain loops, whatever the pieces', () => {
    const transitions = Float32Array.from({ length: (L + 1) * L }, (_, i) => Math.sin(i * 7.3) * 3)
    const length = 700
    const scores = Float32Array.from({ length: length * L }, (_, i) => Math.cos(i * 12.9) * 4)
    const labelsBy = (implementation: (moves: Moves) => Advance | null, piece: number) => {
      const path = new LabelPath(stepsOf(transitions, [implementation]), length)
      for (let from = 0; from < length; from += piece) {
        const to = Math.min(length, from + piece)
        const rows = new Float32Array((1 + to - from) * L)
        rows.set(scores.subarray(from * L, to * L), L)
        path.add(rows, to - from)
      }
      return path.labels()
    }
    const expected = labelsBy(plainSteps, length)
    expect(new Set(expected).size).toBeGreaterThan(10)
    for (const piece of [1, 2, 100, 256, 257, 700]) {
      expect(labelsBy(plainSteps, piece)).toEqual(expected)
      expect(labelsBy(kernelSteps, piece)).toEqual(expected)
    }
  })
})
