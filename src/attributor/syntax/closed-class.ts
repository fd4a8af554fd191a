import type { Token } from '../../document/document.js'
import { traitsOf } from '../../language/word-traits.js'
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
  // at most two letters follow the apostrophe; nearly all words end here
  const at = apostropheNear(lower)
  if (at < 0) return 0
  return HOSTS.has(lower.slice(0, at)) && CONTRACTED.has(lower.slice(at + 1)) ? at : 0
}

const HOSTS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who'])
const CONTRACTED = new Set(['s', 'd', 'll', 've', 're', 'm'])

/** Offset of an apostrophe before the last one or two letters, -1 if there is none. */
function apostropheNear(lower: string): number {
  for (let at = lower.length - 2; at >= lower.length - 3 && at > 0; at--) {
    const code = lower.charCodeAt(at)
    if (code === 0x27 || code === 0x2019) return at
  }
  return -1
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

/** The class of a token's word if it belongs to a closed class, else null; found once per spelling. */
export function closedClassOf({ spelling }: Token): WordClass | null {
  const traits = traitsOf(spelling)
  if (traits.closed === undefined) traits.closed = closedClass(traits.lower)
  return traits.closed
}
