/**
 * An open choice, decided by entities: where a quotation stands alone, "Lind", "she" and "her" of the sentences before
 * share what likelihood the speaker has, and somebody named once beside them must not win by it.
 */

import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import type { OpenCandidate, SpanChoice } from '../source-selection/source-choice.js'

/** How much of its likelihood a candidate keeps that is neither a person nor a group, organisation or document. */
const THING = 0.3

interface Vote {
  /** Of the entity's mentions the likeliest. */
  readonly first: OpenCandidate
  sum: number
}

/** The choice with the likeliest entity's likeliest mention, and with the probability of all its mentions. */
export function voteByEntity(
  choice: SpanChoice,
  resolutions: ReadonlyMap<number, Resolution>,
): SpanChoice {
  if (!choice.open) return choice
  const votes = new Map<Entity, Vote>()
  for (const candidate of choice.open) {
    const entity = resolutions.get(candidate.mention.index)?.entity
    if (!entity) continue
    // a thing may be quoted beside its cue; what stands alone somebody said
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

/** Not "one" of them, "another". */
const isThing = ({ mention, acts }: OpenCandidate, { kind, gender }: Entity): boolean =>
  kind === null && gender === null && mention.type !== 'pronoun' && !acts
