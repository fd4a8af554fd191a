/** Enough for the words of many articles; then all is forgotten, so that memory stays bounded. */
const MOST_WORDS = 20_000
/** Longer words are seldom and, as parts of their article's text, would keep all of it in memory. */
const LONGEST = 12

/** The same function of a word, asked but once for most words: an article has each of them many times. */
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
