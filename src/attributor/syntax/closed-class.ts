import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/grammar/function-words.js'
import type { WordClass } from './word-class.js'

/** "he's", "they'd": a pronoun with its auxiliary in one token; the pronoun's length, else 0. */
export function contractedPronoun(lower: string): number {
  if (!/['’]/.test(lower)) return 0
  const match = /^(he|she|they|it|we|i|you|who)['’](?:s|d|ll|ve|re|m)$/.exec(lower)
  return match?.[1]?.length ?? 0
}

/** Words of the closed classes; of a word in several lists the first counts. */
const closedClasses = new Map<string, WordClass>()
for (const [cls, words] of [
  ['W', ['that']],
  ['S', POSSESSIVES],
  ['R', [...SUBJECT_PRONOUNS].filter((word) => word !== 'who')],
  ['W', [...RELATIVES, 'what', 'where', 'why']],
  ['A', AUXILIARIES],
  ['#', ['one']],
  ['D', DETERMINERS],
  ['R', PRONOUNS],
  ['C', CONJUNCTIONS],
  ['P', PREPOSITIONS],
] as const) {
  for (const word of words) {
    if (!closedClasses.has(word) && contractedPronoun(word) === 0) closedClasses.set(word, cls)
  }
}

/** The class of a word of the closed classes, in lower case; null for any other. */
export const closedClass = (lower: string): WordClass | null =>
  closedClasses.get(lower) ?? (contractedPronoun(lower) > 0 ? 'R' : null)
