import { describe, expect, it } from 'vitest'
import { findSources } from '../../src/reading/sources.js'

describe('findSources', () => {
  it('multiplies first and last pieces, and divides by what was seen', () => {
    const first = Float64Array.of(0.2, 0.1, 0.7, 0)
    const last = Float64Array.of(0.5, 0, 0.1, 0.4)
    // none: 0.1; 1–2: 0.01; 1–3: 0.04; 2–2: 0.07; 2–3: 0.28
    const sources = findSources(first, last, 3).filter(({ probability }) => probability > 0)
    expect(sources.map(({ first, last }) => [first, last])).toEqual([
      [2, 3],
      [2, 2],
      [1, 3],
      [1, 2],
    ])
    expect(sources.map(({ probability }) => Number(probability.toFixed(6)))).toEqual([
      0.56, 0.14, 0.08, 0.02,
    ])
  })

  it('does not look at the piece after the window, nor far after the first', () => {
    const even = new Float64Array(102).fill(1 / 102)
    for (const { first, last } of findSources(even, even, 100)) {
      expect(last).toBeLessThanOrEqual(Math.min(100, first + 30))
      expect(last).toBeGreaterThanOrEqual(first)
    }
  })

  it('gives at most ten, likeliest first', () => {
    const values = Float64Array.from({ length: 52 }, (_, i) => ((i * 17) % 52) / 1326)
    const found = findSources(values, values, 50).map(({ probability }) => probability)
    expect(found).toHaveLength(10)
    expect(found).toEqual([...found].sort((a, b) => b - a))
  })

  it('takes probabilities of 0', () => {
    const zeros = new Float64Array(5)
    expect(findSources(zeros, zeros, 3).every(({ probability }) => probability === 0)).toBe(true)
  })
})
