import { expect, it } from 'vitest'
import { anchorsOf } from '../../../src/formatter/html/anchors.js'
import { quoteOf } from '../../sample.js'

it.each([
  [
    ['q2', 'q7'],
    ['d3-q2', 'd3-q7'],
  ],
  [
    ['q2', 'q2'],
    ['d3-q1', 'd3-q2'],
  ],
  [
    ['a', 'q7'],
    ['d3-q1', 'd3-q2'],
  ],
  [
    ['q0', 'q07'],
    ['d3-q1', 'd3-q2'],
  ],
])('%j → %j', (ids, expected) => {
  const anchors = anchorsOf(
    ids.map((id) => ({ ...quoteOf('q1', 'No.'), id })),
    3,
  )
  expect(anchors.map(({ quote }) => quote)).toEqual(expected)
})
