/** Type of the common referent of several mentions: scores of each distinct wording and of each context are added up. */

import type { Mention } from '../mentions/mention.js'
import { ENTITY_TYPES, shareOf, type TypeShares } from './entity-type.js'
import type { TypesOf } from './type-mentions.js'

/** Contexts are ignored if the words alone reach this probability of being, or of not being, a person. */
const SURE = 0.985

/** Maximum number of mentions considered; later ones add little. */
const MOST = 10

/** Contexts within one article are correlated, so each additional one counts less. */
const contextWeight = (count: number): number => 1 / Math.sqrt(count)

/** Returns the type probabilities of an entity with the mentions, pronouns excluded. */
export function combineTypes(typesOf: TypesOf, mentions: readonly Mention[]): TypeShares {
  const sums = new Float64Array(ENTITY_TYPES.length)
  const seen = mentions.filter(({ type }) => type !== 'pronoun').slice(0, MOST)
  const words = new Set(seen.map(typesOf.words))
  for (const scores of words) add(sums, scores, contextWeight(words.size))
  const told = toShares(sums)
  const person = shareOf(told, 'person')
  if (person > SURE || person < 1 - SURE) return told
  for (const mention of seen) add(sums, typesOf.context(mention), contextWeight(seen.length))
  return toShares(sums)
}

function add(sums: Float64Array, scores: Float64Array, weight: number): void {
  for (let k = 0; k < sums.length; k++)
    sums[k] = (sums[k] as number) + weight * (scores[k] as number)
}

function toShares(scores: Float64Array): TypeShares {
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - top))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / sum)
}
