import { expect, it } from 'vitest'
import { softmax } from '../../src/models/softmax.js'

it('returns probabilities that sum to one, in the order of the scores', () => {
  const [low, high, middle] = softmax([-1, 2, 0.5]) as [number, number, number]
  expect(low + high + middle).toBeCloseTo(1, 12)
  expect([low, middle, high]).toEqual([low, high, middle].sort((a, b) => a - b))
})

it('accepts scores of any size, equal scores and no scores', () => {
  expect(softmax([1e6, 1e6])).toEqual([0.5, 0.5])
  expect(softmax([-1e6])).toEqual([1])
  expect(softmax([])).toEqual([])
})
