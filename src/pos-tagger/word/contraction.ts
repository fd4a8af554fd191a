/** What hangs on a word by an apostrophe. */

export const NONE = 0
/** "Vale's", "the miners'"; "Vale's gone" cannot be told from it by the word. */
export const POSSESSIVE_ENDING = 1
/** "he's", "they'd", "who'll" */
export const VERB_ENDING = 2

const HOSTS = new Set(
  'i you he she it we they who that there what where when how why here let this these those'.split(
    ' ',
  ),
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

/** The word without what hangs on it. */
export const hostOf = (lower: string): string => lower.slice(0, lower.lastIndexOf("'"))
