import { expect, it } from 'vitest'
import { distanceOf } from '../../src/network/distance.js'

it.each([
  ['inside', 100, 0],
  ['the last piece', 120, 0],
  ['next before', 99, 1],
  ['eight before', 92, 8],
  ['eleven before', 89, 9],
  ['sixteen before', 84, 10],
  ['100 before', 0, 17],
  ['next after', 121, 25],
  ['eight after', 128, 32],
  ['256 after', 376, 45],
  ['farther', 5000, 47],
])('kind of distance of a piece %s', (_, piece, expected) => {
  expect(distanceOf(piece, 100, 120)).toBe(expected)
})
