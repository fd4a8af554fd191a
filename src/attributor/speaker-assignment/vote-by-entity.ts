/**
 * Vote by entity: when a quotation has no cue, "Lind", "she" and "her" in the preceding sentences split the probability
 * of one speaker; summing it per entity keeps a person mentioned only once from winning.
 */

import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import type { OpenCandidate, SpanChoice } from '../source-selection/source-choice.js'

/** Factor for candidates that are not a person, group, organisation or document. */
const THING = 0.3

interface Vote {
  /** The entity's most likely mention. */
  readonly first: OpenCandidate
  sum: number
}

/** Returns the choice with the most likely mention of the most likely entity, and the summed probability of its mentions. */
export function voteByEntity(
  choice: SpanChoice,
  resolutions: ReadonlyMap<number, Resolution>,
): SpanChoice {
  if (!choice.open) return choice
  const votes = new Map<Entity, Vote>()
  for (const candidate of choice.open) {
    const entity = resolutions.get(candidate.mention.index)?.entity
    if (!entity) continue
    // a thing can be quoted with a cue ("the report said"); without one, a person speaks
    const share = candidate.probability * (isThing(candidate, entity) ? THING : 1)
    const vote = votes.get(entity)
    if (vote) vote.sum += share
    else votes.set(entity, { first: candidate, sum: share })
  }
  let best: Vote | null = null
  for (const vote of votes.values()) if (!best || vote.sum > best.sum) best = vote
  if (!best) return choice
  const { mention, evidence } = best.first
  return { ...choice, mention, probability: best.sum, ...(evidence && { evidence }) }
}

/** Pronouns such as "one" or "another" are not things. */
const isThing = ({ mention, acts }: OpenCandidate, { kind, gender }: Entity): boolean =>
  kind === null && gender === null && mention.type !== 'pronoun' && !acts
