/** Single marks that may end a word rather than a quotation: the bakers' ovens, nobody goin' home. */

import { isLetterAt } from '../../document/characters.js'
import { reportingVerb } from '../../language/verbs.js'
import { ELIDED_ENDS, VOWEL_ELIDED, WHOLE_IN } from '../../lexicon/grammar/elisions.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../../lexicon/grammar/function-words.js'
import { wordAfter, wordBefore } from './mark-context.js'
import type { Mark } from './marks.js'

const NOT_OWNED = [AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS, RELATIVES]

/** True of a gerund without its "g" (swimmin', goin’), unlike "cabin" and "train". */
export const isElidedIn = (word: string): boolean =>
  VOWEL_ELIDED.has(word) ||
  (/^[a-z]*[^aeou\W_]in$/.test(word) && word.length > 4 && !WHOLE_IN.has(word))

/** True if a blank and a letter follow the mark directly. */
const goesOn = (text: string, mark: Mark): boolean =>
  mark.end === mark.rightAt && text.charAt(mark.end) === ' ' && isLetterAt(text, mark.end + 1)

/** True if the mark may belong to the word before it, judging by that word and the next. */
export function mayEndWord(text: string, mark: Mark): boolean {
  if (mark.left !== 'word' || mark.start - 1 !== mark.leftAt || !goesOn(text, mark)) return false
  const word = wordBefore(text, mark.start)
  if (isElidedIn(word) || (word.length > 1 && ELIDED_ENDS.has(word))) return true
  if (!/[sxz]$/.test(word)) return false
  const next = wordAfter(text, mark.end + 1)
  return !NOT_OWNED.some((list) => list.has(next)) && !reportingVerb(next)
}
