/** Recognizes plural nouns by their endings; they constrain the form of nearby verbs. */

import { wordSet } from '../../lexicon/word-set.js'

const IRREGULAR = wordSet('police people men women children parents media staff')

/** @param stem stem of a (possible) common noun */
export function looksPlural(stem: string): boolean {
  const last = stem.charCodeAt(stem.length - 1)
  if (last !== 115 /* s */) return IRREGULAR.has(stem) || stem.endsWith('men')
  const before = stem.charAt(stem.length - 2)
  return before !== 's' && before !== 'u' && before !== 'i' && stem.length > 3
}
