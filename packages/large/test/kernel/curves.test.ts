import { expect, it } from 'vitest'
import { exponential } from '../../src/kernel/curves.js'

it.each([0, -1e-9, -0.1, -0.346, -0.347, -1, -7.77, -30, -80])('e^%d', (x) => {
  expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 6)
})

it.each([-100, -1e6, Number.NEGATIVE_INFINITY])('e^%d is next to nothing', (x) => {
  expect(exponential(x)).toBeLessThan(1e-35)
})
