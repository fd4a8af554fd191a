import { expect, it } from 'vitest'
import { exponential, logarithm } from '../../src/kernel/curves.js'

it.each([0, -1e-9, -0.1, -0.346, -0.347, -1, -7.77, -30, -80])('e^%d', (x) => {
  expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 6)
})

it.each([-100, -1e6, Number.NEGATIVE_INFINITY])('e^%d is next to nothing', (x) => {
  expect(exponential(x)).toBeLessThan(1e-35)
})

it.each([1, 1.0001, 1.4, 1.5, 2, 2.9, 8, 26.99, 27, 1e6])('ln %d', (x) => {
  expect(logarithm(x)).toBeCloseTo(Math.log(x), 12)
})
