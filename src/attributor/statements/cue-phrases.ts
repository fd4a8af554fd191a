/** Fixed-phrase cues around a mention: "according to X", "in the words of X", "as X put it", "came the reply from X". */

import type { Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'
import { ANSWERS } from '../../lexicon/nouns/speech-nouns.js'
import type { Mention } from '../mentions/mention.js'
import { isAccordingTo } from '../syntax/according-to.js'
import { PREVERBAL, WordClass } from '../syntax/word-class.js'

/**
 * Returns the phrase that marks the mention as a source whatever verbs are nearby; null if there is none.
 *
 * @param limit first token of the sentence
 */
export function fixedPhrase(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  mention: Mention,
  limit: number,
): TokenRange | null {
  return putIt(classes, tokens, mention) ?? phraseAhead(classes, tokens, mention, limit)
}

/** "as Mara Ellerby once put it" */
function putIt(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  { fullEndToken }: Mention,
): TokenRange | null {
  let i = fullEndToken
  const precedes = (k: number): boolean => PREVERBAL.has(classes[k]) || tokens[k]?.lower === 'once'
  while (precedes(i) && i < fullEndToken + 3) i++
  return /^puts?$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'it'
    ? { first: fullEndToken, end: i + 2 }
    : null
}

function phraseAhead(
  classes: readonly WordClass[],
  tokens: readonly Token[],
  mention: Mention,
  limit: number,
): TokenRange | null {
  const i = mention.firstToken - 1
  const word = (k: number): string => (k < limit ? '' : (tokens[k]?.lower ?? ''))
  if (isAccordingTo(word, i - 1)) return { first: i - 1, end: i + 1 }
  if (word(i) === 'of' && /^(?:words|view|opinion)$/.test(word(i - 1))) {
    let first = i - 1
    while (
      first > limit &&
      (classes[first - 1] === WordClass.Determiner || word(first - 1) === 'in')
    )
      first--
    return { first, end: i + 1 }
  }
  if (/^(?:from|of)$/.test(word(i)) && ANSWERS.has(word(i - 1)) && word(i - 3) === 'came')
    return { first: i - 3, end: i + 1 }
  return null
}
