/**
 * What a model that reads the text adds to the scores of those whom a mention may refer to: the logarithm of its probability, as in a
 * log-linear model with the learnt score. The weights were chosen by whole outputs (docs/accuracy.md).
 */
import type { MentionReading } from '../../../models/quotation-model.js'
import type { Entity } from './entity.js'
import { pointedShare } from './pointed-share.js'

/** Weight of the logarithm. */
const WEIGHT = 0.3
/** Added for a new entity: the model, which reads a part of the text, takes too many for new. */
const NEW = -0.8
/** Unit of the model's probabilities: far below it they count for almost nothing. */
const LEAST = 3e-3

/** What the model adds for a candidate, 0 if it does not point to it; null: for a new entity. */
export const readTerm = (entity: Entity | null, { antecedents, nowhere }: MentionReading): number =>
  WEIGHT * Math.log1p((entity ? pointedShare(entity, antecedents) : nowhere) / LEAST) +
  (entity ? 0 : NEW)

/** Returns the scores of all candidates by both. */
export const withReading = (
  scores: readonly number[],
  candidates: readonly { readonly entity: Entity | null }[],
  reading: MentionReading,
): number[] => candidates.map(({ entity }, i) => (scores[i] as number) + readTerm(entity, reading))
