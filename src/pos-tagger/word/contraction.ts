/** Clitics: endings attached to a word with an apostrophe. */

import { wordSet } from '../../lexicon/word-set.js'

export const NONE = 0
/** "Vale's", "the miners'"; also "Vale's gone", which the word alone does not distinguish. */
export const POSSESSIVE_ENDING = 1
/** "he's", "they'd", "who'll" */
export const VERB_ENDING = 2

/** Pronouns and similar words after which 's is a verb. */
const HOSTS = wordSet(
  'i you he she it we they who that there what where when how why here let this these those',
)

/** @param lower lower case, with straight apostrophes */
export function contractionOf(lower: string): 0 | 1 | 2 {
  const at = lower.lastIndexOf("'")
  if (at < 1 || at < lower.length - 3) return NONE
  const ending = lower.slice(at + 1)
  if (ending === 's') return HOSTS.has(lower.slice(0, at)) ? VERB_ENDING : POSSESSIVE_ENDING
  if (ending === '') return lower.charAt(at - 1) === 's' ? POSSESSIVE_ENDING : NONE
  return ending === 're' || ending === 've' || ending === 'll' || ending === 'd' || ending === 'm'
    ? VERB_ENDING
    : NONE
}

/** The word without its clitic. */
export const hostOf = (lower: string): string => lower.slice(0, lower.lastIndexOf("'"))
