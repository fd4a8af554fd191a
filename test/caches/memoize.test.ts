import { expect, test, vi } from 'vitest'
import { memoize } from '../../src/caches/memoize.js'

test('calls the function once per word, even if it returns null', () => {
  const read = vi.fn((word: string) => (word === 'constructor' ? null : word.length))
  const length = memoize(read)
  expect(['police', 'constructor', 'police', 'constructor'].map(length)).toEqual([6, null, 6, null])
  expect(read).toHaveBeenCalledTimes(2)
})

test('bounds the cache, and does not cache long words', () => {
  const length = memoize((word) => word.length)
  for (let i = 0; i < 50_000; i++) expect(length(`w${i}`)).toBe(`w${i}`.length)
  const read = vi.fn(() => 1)
  const again = memoize(read)
  again('counter-offensive')
  again('counter-offensive')
  expect(read).toHaveBeenCalledTimes(2)
})
