/** Cache size, enough for the words of many articles. A full cache is cleared, which bounds memory. */
const MOST_WORDS = 20_000
/** Longest cached word. Longer words are rare, and as slices of an article they would keep all of it in memory. */
const LONGEST = 12

/** Caches a function of one word; most words of an article occur many times. */
export function memoize<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > LONGEST) return read(word)
    const found = known.get(word)
    if (found !== undefined) return found
    const made = read(word)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, made)
    return made
  }
}
