import { describe, expect, it } from 'vitest'
import { caseOf, readFeatures } from '../../src/input/features.js'

describe('caseOf', () => {
  it.each([
    ['', 0],
    ['word', 0],
    ['iPhone', 0],
    ['Word', 1],
    ['A', 1],
    ['É', 1],
    ['𝐀', 1],
    ['ǅ', 0],
    ['NATO', 2],
    ['U2', 2],
    ['ÉÉ', 2],
    ['Aǅ', 1],
    ['7', 0],
    ['“', 0],
  ] as const)('%s: %i', (written, expected) => {
    expect(caseOf(written)).toBe(expected)
  })
})

describe('readFeatures', () => {
  it('finds line breaks before pieces; the first counts as after one', () => {
    const text = 'One Two\nthree\r\n\nFOUR'
    const features = readFeatures(text, {
      ids: [1, 2, 3, 4],
      starts: [0, 4, 8, 16],
      ends: [3, 7, 13, 20],
    })
    expect(features).toEqual({ cases: [1, 1, 0, 2], breaks: [true, false, true, true] })
  })
})
