import { expect, test, vi } from 'vitest'
import { memoize } from '../../src/language/memoize.js'

test('asks once for a word, also where the answer is none', () => {
  const read = vi.fn((word: string) => (word === 'constructor' ? null : word.length))
  const length = memoize(read)
  expect(['police', 'constructor', 'police', 'constructor'].map(length)).toEqual([6, null, 6, null])
  expect(read).toHaveBeenCalledTimes(2)
})

test('forgets rather than grow, and keeps no long words', () => {
  const length = memoize((word) => word.length)
  for (let i = 0; i < 50_000; i++) expect(length(`w${i}`)).toBe(`w${i}`.length)
  const read = vi.fn(() => 1)
  const again = memoize(read)
  again('counter-offensive')
  again('counter-offensive')
  expect(read).toHaveBeenCalledTimes(2)
})
