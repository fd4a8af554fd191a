/**
 * An open choice, decided by entities: where a quotation stands alone, "Wiig", "she" and "her" of the sentences before
 * share what likelihood the speaker has, and somebody named once beside them must not win by it.
 */
import type { SpanChoice } from './choices.js'
import type { Resolution } from './coreference.js'
import type { Entity } from './entity.js'
import type { Ranked } from './rank.js'

/** The choice with the likeliest entity's likeliest mention, and with the probability of all its mentions. */
export function elect(
  choice: SpanChoice,
  resolutions: ReadonlyMap<number, Resolution>,
): SpanChoice {
  if (!choice.open) return choice
  const votes = new Map<Entity, { first: Ranked; sum: number }>()
  for (const candidate of choice.open) {
    const entity = resolutions.get(candidate.mention.index)?.entity
    if (!entity) continue
    const vote = votes.get(entity)
    if (vote) vote.sum += candidate.probability
    else votes.set(entity, { first: candidate, sum: candidate.probability })
  }
  let best: { first: Ranked; sum: number } | null = null
  for (const vote of votes.values()) if (!best || vote.sum > best.sum) best = vote
  return best ? { ...choice, mention: best.first.mention, probability: best.sum } : choice
}
