/** How much of what a model points to belongs to an entity. */
import type { ScoredRange } from '../../../models/quotation-model.js'
import type { Entity } from './entity.js'

/** Total probability of the ranges that touch a mention of the entity. */
export function pointedShare({ mentions }: Entity, ranges: readonly ScoredRange[]): number {
  let share = 0
  for (const { start, end, probability } of ranges)
    if (mentions.some((mention) => mention.start < end && start < mention.fullEnd))
      share += probability
  return share
}
