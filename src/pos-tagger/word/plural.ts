/** Plural nouns, told by their ends: a verb after one has no -s, a noun before one seldom has. */

const IRREGULAR = new Set('police people men women children parents media staff'.split(' '))

/** @param stem of a word that is, or could be, a common noun */
export function looksPlural(stem: string): boolean {
  const last = stem.charCodeAt(stem.length - 1)
  if (last !== 115 /* s */) return IRREGULAR.has(stem) || stem.endsWith('men')
  const before = stem.charAt(stem.length - 2)
  return before !== 's' && before !== 'u' && before !== 'i' && stem.length > 3
}
