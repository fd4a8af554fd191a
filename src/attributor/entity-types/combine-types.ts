/**
 * Type of the common referent of several mentions: scores of each distinct wording and of each context are added up, and those of a
 * model that reads the text, if there is one.
 */

import type { MentionReadings } from '../../models/quotation-model.js'
import type { Mention } from '../mentions/mention.js'
import { ENTITY_TYPES, shareOf, type TypeShares } from './entity-type.js'
import type { TypesOf } from './type-mentions.js'

/** Contexts are ignored if the words, with the model's reading, reach this probability of being, or of not being, a person. */
const SURE = 0.985

/** Maximum number of mentions considered; later ones add little. */
const MOST = 10

/** Contexts within one article are correlated, so each additional one counts less. */
const contextWeight = (count: number): number => 1 / Math.sqrt(count)

/** Weight of what a model that reads the text says, beside words and contexts. */
const READ = 0.3
/** Added to each probability, so that none rules a type out. */
const LEAST_READ = 1e-3

/**
 * Returns the type probabilities of an entity with the mentions, pronouns excluded.
 *
 * @param readings what a model says of each mention; null without a model
 */
export function combineTypes(
  typesOf: TypesOf,
  mentions: readonly Mention[],
  readings: MentionReadings | null = null,
): TypeShares {
  const sums = new Float64Array(ENTITY_TYPES.length)
  const seen: Mention[] = []
  for (const mention of mentions) {
    if (mention.type === 'pronoun') continue
    seen.push(mention)
    if (seen.length === MOST) break
  }
  const words: Float64Array[] = []
  for (const mention of seen) {
    const scores = typesOf.words(mention)
    if (!words.includes(scores)) words.push(scores)
  }
  for (const scores of words) add(sums, scores, contextWeight(words.length))
  const read = seen.flatMap(({ index }) => readings?.[index] ?? [])
  for (const { types } of read) addRead(sums, types, READ / read.length)
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

function addRead(sums: Float64Array, types: readonly number[], weight: number): void {
  for (let k = 0; k < sums.length; k++)
    sums[k] = (sums[k] as number) + weight * Math.log((types[k] as number) + LEAST_READ)
}

function toShares(scores: Float64Array): TypeShares {
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < scores.length; k++) top = Math.max(top, scores[k] as number)
  const parts = new Float64Array(scores.length)
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const part = Math.exp((scores[k] as number) - top)
    parts[k] = part
    sum += part
  }
  for (let k = 0; k < parts.length; k++) parts[k] = (parts[k] as number) / sum
  return parts
}
