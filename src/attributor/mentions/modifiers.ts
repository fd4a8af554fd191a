/** Prepositional phrases after a mention: "professor of debate at the University of Michigan". */

import type { Token } from '../../document/document.js'
import { wordSet } from '../../lexicon/word-set.js'
import { WordClass } from '../syntax/word-class.js'
import type { Mention } from './mention.js'

/** Maximum number of modifiers per phrase; keeps an endless "of X of X of X …" from taking quadratic time. */
const MOST_MODIFIERS = 32

const ANY_PREPOSITION = wordSet('of for at in from with on to under by against')
export const OF_OR_FOR = wordSet('of for')
/** "a report by officers", "a statement from the hospital" */
export const OF_A_DOCUMENT = wordSet('of for by from')

/** Token index after the prepositional phrases that follow: "… of debate at the University of Michigan". */
export function withModifiers(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  startingAt: ReadonlyMap<number, Mention>,
  from: number,
  limit: number,
  prepositions = ANY_PREPOSITION,
): number {
  let end = from
  for (let joined = 0; joined < MOST_MODIFIERS && end + 1 < limit; joined++) {
    const { lower } = tokens[end] as Token
    const joins = classes[end] === WordClass.Preposition && prepositions.has(lower)
    const and = end > from && lower === 'and'
    if (!joins && !and) break
    const next = startingAt.get(end + 1)
    if (
      !next ||
      (next.type === 'pronoun' &&
        classes[end + 1] !== WordClass.Possessive &&
        classes[end + 1] !== WordClass.Number &&
        // "a mother of four"
        !(classes[end + 1] === WordClass.Determiner && next.endToken === end + 2))
    )
      break
    if (
      and &&
      (classes[next.endToken] === WordClass.ReportingVerb ||
        classes[next.endToken] === WordClass.Auxiliary)
    )
      break
    end = next.endToken
  }
  return end
}
