import { expect, test } from 'vitest'
import { inTurns, median, pick, ratioOf } from '../../../bench/speed/turns.js'

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

test('returns the median of the ratios of the turns, and their quartiles', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  const ratio = ratioOf(
    { name: 'one', values: [2, 4, 6, 80, 10] },
    { name: 'other', values: [1, 2, 2, 2, 2] },
  )
  expect(ratio).toEqual({ median: 3, low: 2, high: 5 })
})

test('a load that lasts a turn affects no ratio', () => {
  const one = { name: 'one', values: [2, 20, 200] }
  const other = { name: 'other', values: [1, 10, 100] }
  expect(ratioOf(one, other)).toEqual({ median: 2, low: 2, high: 2 })
})

test('picks one number of several', () => {
  const measured = { name: 'one', values: [{ load: 1 }, { load: 2 }] }
  expect(pick(measured, ({ load }) => load)).toEqual({ name: 'one', values: [1, 2] })
})
