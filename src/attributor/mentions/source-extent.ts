/** Full extent of an unnamed source: "a source close to the company", "a neighbor who heard the gunfire". */

import type { Token } from '../../document/document.js'
import { singulars } from '../../language/nouns.js'
import { ADVERBS } from '../../lexicon/grammar/function-words.js'
import { KEPT_UNNAMED } from '../../lexicon/people/unnamed-sources.js'
import { VERBAL_OR_AUXILIARY, WORDS, WordClass } from '../syntax/word-class.js'
import type { Mention } from './mention.js'

/** Maximum length of a relative clause, in tokens. */
const LONGEST = 12
/** Conditions of the conversation, which do not identify the source: "who asked not to be named". */
const CONDITION = /^(?:named|identified|quoted|anonymity|condition|anonymous|anonymously)$/

/**
 * Returns the token index after the words that identify an unnamed source; the end of the mention for other mentions.
 *
 * @param modifiers returns the token index after the prepositional phrases that follow
 */
export function sourceEnd(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  { type, head, possessive, endToken: end }: Mention,
  limit: number,
  modifiers: (from: number) => number,
): number {
  if (type !== 'nominal' || possessive) return end
  const word = tokens[end]?.lower ?? ''
  // "close to the company", "familiar with the matter"
  const takesComplement =
    classes[end] === WordClass.Adverb &&
    classes[end + 1] === WordClass.Preposition &&
    !ADVERBS.has(word) &&
    !word.endsWith('ly')
  if (!takesComplement && word !== 'with' && word !== 'who') return end
  if (!singulars(head).some((noun) => KEPT_UNNAMED.has(noun))) return end
  if (takesComplement) {
    const to = modifiers(end + 1)
    return to > end + 1 ? to : end
  }
  // "with knowledge of the matter"
  if (word === 'with') return modifiers(end)
  return clauseEnd(tokens, classes, end, limit)
}

/** Token index of the main verb after a relative clause without commas; `from` if there is none. */
function clauseEnd(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  limit: number,
): number {
  let verbs = 0
  for (let i = from + 1; i < Math.min(limit, from + LONGEST); i++) {
    const c = classes[i]
    if (CONDITION.test(tokens[i]?.lower ?? '')) return from
    if (c === WordClass.ReportingVerb && verbs > 0 && i > from + 2) return i
    if (VERBAL_OR_AUXILIARY.has(c)) verbs++
    else if (!WORDS.has(c) && c !== WordClass.Number) return from
  }
  return from
}
