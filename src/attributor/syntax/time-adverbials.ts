/** Time adverbials of two or three words: "last week", "earlier this year". */

import type { Sentence, Token } from '../../document/document.js'
import { hasTrait, Trait } from '../../language/word-traits.js'
import { closedClassOf } from './closed-class.js'
import { PRENOMINAL, WordClass } from './word-class.js'

/** True of time adverbials, which are neither sources nor parts of a name: "last week", "Mr. Pell last week said". */
export function inTime(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  previous: WordClass,
): boolean {
  const token = tokens[i] as Token
  if (hasTrait(token, Trait.Time))
    return previous === WordClass.Time && opensTime(tokens, i - 1, sentence)
  // "earlier this year"
  const from = token.lower === 'earlier' || token.lower === 'later' ? i + 1 : i
  return opensTime(tokens, from, sentence) && !PRENOMINAL.has(previous)
}

/** True of "last" in "last week"; not in "last night “was special”": a subject, not an adverbial. */
function opensTime(
  tokens: readonly Token[],
  at: number,
  { firstToken, endToken }: Sentence,
): boolean {
  if (at < firstToken || at + 1 >= endToken) return false
  const token = tokens[at] as Token
  if (!hasTrait(token, Trait.BeforeTime) || !hasTrait(tokens[at + 1] as Token, Trait.Time))
    return false
  if (at > firstToken && hasTrait(token, Trait.Upper)) return false
  const after = tokens[at + 2]
  if (after?.kind === 'mark') return false
  return at + 2 >= endToken || closedClassOf(after as Token) !== WordClass.Auxiliary
}
