import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecentMap } from '../../src/caches/recent-map.js'

/** Looks up words, adds those that are not known, and returns how often that was. */
function missesOf(map: RecentMap<string, number>, words: readonly string[]): number {
  let misses = 0
  for (const word of words) {
    map.trim()
    if (map.get(word) !== undefined) continue
    misses++
    map.set(word, word.length)
  }
  return misses
}

describe('RecentMap', () => {
  it('keeps what is used, however many others are added', () => {
    const map = new RecentMap<string, number>(10)
    const others = Array.from({ length: 1000 }, (_, i) => `other ${i}`)
    expect(
      missesOf(
        map,
        others.flatMap((other) => ['the', other, 'of']),
      ),
    ).toBe(1002)
  })

  it('forgets what has not been used since two trims', () => {
    const map = new RecentMap<string, number>(2)
    expect(missesOf(map, ['a', 'b', 'c', 'd'])).toBe(4)
    expect(map.get('a')).toBe(1)
    expect(missesOf(map, ['e', 'f', 'g', 'h', 'b'])).toBe(5)
  })

  it('says whether it forgot, and forgets nothing before', () => {
    const map = new RecentMap<string, number>(2)
    for (const word of ['a', 'b', 'c']) map.set(word, 0)
    expect(map.get('a')).toBe(0)
    expect([map.trim(), map.trim()]).toEqual([true, false])
    expect(map.get('a')).toBe(0)
  })

  it('keeps at most twice its half, and finds what it was given', () => {
    const words = fc.array(fc.nat(40).map(String), { maxLength: 300 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (used, half) => {
        const map = new RecentMap<string, string>(half)
        for (const word of used) {
          map.trim()
          const found = map.get(word)
          if (found === undefined) map.set(word, `=${word}`)
          else expect(found).toBe(`=${word}`)
        }
        const kept = Array.from({ length: 41 }, (_, i) => map.get(String(i)) !== undefined)
        expect(kept.filter(Boolean).length).toBeLessThanOrEqual(2 * half)
      }),
    )
  })
})
