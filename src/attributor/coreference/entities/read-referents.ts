/**
 * What a model that reads the text adds to the scores of those whom a mention may refer to: the logarithm of its probability, as in a
 * log-linear model with the learnt score. The weights were chosen by whole outputs (docs/accuracy.md).
 */
import type { MentionReading, MentionReadings } from '../../../models/quotation-model.js'
import type { Mention } from '../../mentions/mention.js'
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

interface Candidate {
  readonly entity: Entity | null
}

/** Scores the candidates that a mention may refer to, in logits. */
export type ScoreReferents<C extends Candidate> = (
  mention: Mention,
  candidates: readonly C[],
) => number[]

/** Returns the scores by both. */
export const withReadings =
  <C extends Candidate>(score: ScoreReferents<C>, readings: MentionReadings): ScoreReferents<C> =>
  (mention, candidates) => {
    const scores = score(mention, candidates)
    const reading = readings[mention.index]
    return reading
      ? candidates.map(({ entity }, i) => (scores[i] as number) + readTerm(entity, reading))
      : scores
  }
