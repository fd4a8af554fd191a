import { RecentMap } from './recent-map.js'

/** Half the size of a cache, enough for the words of many articles. */
const HALF = 8_000
/** Longest cached word. Longer words are rare, and as slices of an article they would keep all of it in memory. */
const LONGEST = 12

/** Caches a function of one word; most words of an article occur many times. */
export function memoize<T>(read: (word: string) => T): (word: string) => T {
  const known = new RecentMap<string, T>(HALF)
  return (word) => {
    if (word.length > LONGEST) return read(word)
    known.trim()
    const found = known.get(word)
    if (found !== undefined) return found
    const made = read(word)
    known.set(word, made)
    return made
  }
}
