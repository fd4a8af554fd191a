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
import { WordClass } from './word-class.js'

/** "he's", "they'd": a pronoun with its auxiliary in one token; the pronoun's length, else 0. */
export function contractedPronoun(lower: string): number {
  if (!/['’]/.test(lower)) return 0
  const match = /^(he|she|they|it|we|i|you|who)['’](?:s|d|ll|ve|re|m)$/.exec(lower)
  return match?.[1]?.length ?? 0
}

/** Words of the closed classes; of a word in several lists the first counts. */
const closedClasses = new Map<string, WordClass>()
for (const [wordClass, words] of [
  [WordClass.Relative, ['that']],
  [WordClass.Possessive, POSSESSIVES],
  [WordClass.Pronoun, [...SUBJECT_PRONOUNS].filter((word) => word !== 'who')],
  [WordClass.Relative, [...RELATIVES, 'what', 'where', 'why']],
  [WordClass.Auxiliary, AUXILIARIES],
  [WordClass.Number, ['one']],
  [WordClass.Determiner, DETERMINERS],
  [WordClass.Pronoun, PRONOUNS],
  [WordClass.Conjunction, CONJUNCTIONS],
  [WordClass.Preposition, PREPOSITIONS],
] as const) {
  for (const word of words) {
    if (!closedClasses.has(word) && contractedPronoun(word) === 0)
      closedClasses.set(word, wordClass)
  }
}

/** The class of a word of the closed classes, in lower case; null for any other. */
export const closedClass = (lower: string): WordClass | null =>
  closedClasses.get(lower) ?? (contractedPronoun(lower) > 0 ? WordClass.Pronoun : null)
