/** Selects the antecedent of "he" or "she" by a linear score per candidate, normalized with softmax. */

import type { Features } from '../../../models/feature-template.js'
import { emitGroups, groupRanker } from '../../../models/group-ranker.js'
import { linearRanker } from '../../../models/linear-ranker.js'
import type { MentionReadings } from '../../../models/quotation-model.js'
import { softmax } from '../../../models/softmax.js'
import type { NamedWeights } from '../../../models/weights.js'
import type { Mention } from '../../mentions/mention.js'
import { alternativesTo, mostProbable } from '../entities/alternatives.js'
import type { Entity } from '../entities/entity.js'
import { type ScoreReferents, withReadings } from '../entities/read-referents.js'
import type { Alternative } from '../entities/resolution.js'
import type { AntecedentFacts } from './antecedent-facts.js'
import { ANTECEDENT_GROUPS } from './antecedent-features.js'
import WEIGHTS from './antecedent-weights.json' with { type: 'json' }

export interface AntecedentCandidate {
  readonly entity: Entity
  /** Null for a name after the pronoun that no mention precedes: "In her speech, Clinton said". */
  readonly facts: AntecedentFacts | null
}

/** Features of a candidate. */
export const featuresOf =
  ({ facts }: AntecedentCandidate): Features =>
  (emit) => {
    if (facts) emitGroups(ANTECEDENT_GROUPS, facts, emit)
    else emit`ahead=new`
  }

export interface Antecedent {
  readonly entity: Entity
  /** Probability of the candidate, 0..1. */
  readonly certainty: number
  /** The next most probable candidates. */
  readonly others?: readonly Alternative[]
}

/** Returns the most probable candidate; null if there are none. */
export type ChooseAntecedent = (
  pronoun: Mention,
  candidates: readonly AntecedentCandidate[],
) => Antecedent | null

/** Penalty for a first name of the other gender, in logits; too rare in the training data to be learned. */
const MISMATCH = 3

type ScoreAntecedents = ScoreReferents<AntecedentCandidate>

/** Builds a scorer from weights trained with `npm run train:coreference`. */
function scoringWith(weights: NamedWeights): ScoreAntecedents {
  const ranker = linearRanker(weights)
  const scoreOf = groupRanker(ANTECEDENT_GROUPS, ranker, weights.unit)
  return (pronoun, candidates) =>
    candidates.map((candidate) => {
      const { entity, facts } = candidate
      const mismatch = entity.gender !== null && entity.gender !== pronoun.gender
      const score = facts ? scoreOf(facts) : ranker(featuresOf(candidate))
      return score - (mismatch ? MISMATCH : 0)
    })
}

const choosingBy =
  (score: ScoreAntecedents): ChooseAntecedent =>
  (pronoun, candidates) => {
    const probabilities = softmax(score(pronoun, candidates))
    const best = mostProbable(probabilities)
    const entity = candidates[best]?.entity
    if (!entity) return null
    const certainty = probabilities[best] as number
    return { entity, certainty, others: alternativesTo(entity, candidates, probabilities) }
  }

/** Builds a chooser from weights trained with `npm run train:coreference`. */
export const learntAntecedents = (weights: NamedWeights): ChooseAntecedent =>
  choosingBy(scoringWith(weights))

const scoreAntecedents = scoringWith(WEIGHTS)

export const chooseAntecedent = choosingBy(scoreAntecedents)

/** The chooser with the bundled weights, which also counts what a model says of each mention; null without a model. */
export const antecedentChooser = (readings: MentionReadings | null): ChooseAntecedent =>
  readings ? choosingBy(withReadings(scoreAntecedents, readings)) : chooseAntecedent
