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

/** Returns the length of the pronoun in a contraction such as "he's" or "they'd", else 0. */
export function contractedPronoun(lower: string): number {
  if (!/['’]/.test(lower)) return 0
  const match = /^(he|she|they|it|we|i|you|who)['’](?:s|d|ll|ve|re|m)$/.exec(lower)
  return match?.[1]?.length ?? 0
}

/** Words of the closed classes; for a word in several lists, the first one counts. */
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

/** Returns the class of a lower-case word if it belongs to a closed class, else null. */
export const closedClass = (lower: string): WordClass | null =>
  closedClasses.get(lower) ?? (contractedPronoun(lower) > 0 ? WordClass.Pronoun : null)
