import { expect, test } from 'vitest'
import { recordOf } from '../../../../bench/speed/corpus/records.js'

const records = Array.from({ length: 2000 }, (_, number) => recordOf(number))

test('no two records are equal', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  expect(new Set(records.map(({ text }) => text)).size).toBe(records.length)
})

test('a record is always the same', () => {
  expect(recordOf(1234)).toEqual(records[1234])
})

test('later records bring words that earlier ones do not have', () => {
  const wordsOf = (from: number, to: number) =>
    new Set(records.slice(from, to).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))
  const earlier = wordsOf(0, 1000)
  const unseen = [...wordsOf(1000, 2000)].filter((word) => !earlier.has(word))
  expect(unseen.length).toBeGreaterThan(1000)
})
