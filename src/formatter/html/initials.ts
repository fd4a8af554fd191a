const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Badge of each name: the initials of its first and last word, "Jens Stoltenberg" → "JS", plus a number if an earlier
 * name has the same initials.
 */
export function badgesOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const initials = initialsOf(name)
    const count = (seen.get(initials) ?? 0) + 1
    seen.set(initials, count)
    return count === 1 ? initials : `${initials}${count}`
  })
}

function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’.-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  const letters = [first, last].map((word) => (word ? firstGrapheme(word) : '')).join('')
  return letters.toUpperCase() || '·'
}

function firstGrapheme(word: string): string {
  return graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? ''
}
