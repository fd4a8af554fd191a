import { expect, test } from 'vitest'
import { inTurns, median, ratioOf } from '../../../bench/speed/turns.js'

test('measures in turns and drops the first turn', async () => {
  const order: string[] = []
  const thing = (name: string) => () => {
    order.push(name)
    return order.length
  }
  const measured = await inTurns({ one: thing('one'), other: thing('other') }, 2)
  expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other'])
  expect(measured).toEqual([
    { name: 'one', values: [3, 5] },
    { name: 'other', values: [4, 6] },
  ])
})

test('returns the ratio of the medians and the quartiles of the turns', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  const ratio = ratioOf(
    { name: 'one', values: [2, 4, 6, 80, 10] },
    { name: 'other', values: [1, 2, 2, 2, 2] },
  )
  expect(ratio).toEqual({ median: 3, low: 2, high: 5 })
})
