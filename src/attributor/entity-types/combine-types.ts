/** The type of what several mentions stand for: their words told once each, their contexts added up. */

import type { Mention } from '../mentions/mention.js'
import { ENTITY_TYPES, shareOf, type TypeShares } from './entity-type.js'
import type { TypesOf } from './type-mentions.js'

/** Where words alone are as sure as this of a person, or of none, contexts are not asked. */
const SURE = 0.985

/** So many mentions are looked at: the later ones tell nothing new. */
const MOST = 10

/** Contexts of one article resemble each other: each further one counts for less. */
const contextWeight = (count: number): number => 1 / Math.sqrt(count)

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
