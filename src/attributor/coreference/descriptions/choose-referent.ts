/** Selects the referent of a description by a linear score for each candidate entity and for a new one. */

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
import type { Alternative, ResolutionRule } from '../entities/resolution.js'
import type { DescribedFacts } from './described-facts.js'
import { DESCRIBED_GROUPS } from './description-features.js'
import WEIGHTS from './description-weights.json' with { type: 'json' }

export interface DescribedCandidate {
  /** Null if the description introduces a new entity. */
  readonly entity: Entity | null
  /** The rule that links description and entity, for explanations. */
  readonly rule: ResolutionRule
  /** What is known of an entity mentioned before; null for others. */
  readonly facts: DescribedFacts | null
  /** Features of others; those of an entity mentioned before follow from the facts. */
  readonly features: Features
}

/** Features of a candidate. */
export const featuresOf =
  ({ facts, features }: DescribedCandidate): Features =>
  (emit) => {
    if (facts) emitGroups(DESCRIBED_GROUPS, facts, emit)
    else features(emit)
  }

export const NO_FEATURES: Features = () => {}

export interface Described {
  readonly candidate: DescribedCandidate
  /** Probability of the candidate, 0..1. */
  readonly certainty: number
  /** The next most probable known entities, with their probabilities. */
  readonly others?: readonly Alternative[]
}

export type ChooseDescribed = (
  mention: Mention,
  candidates: readonly DescribedCandidate[],
) => Described | null

type ScoreDescribed = ScoreReferents<DescribedCandidate>

function scoringWith(weights: NamedWeights): ScoreDescribed {
  const ranker = linearRanker(weights)
  const scoreOf = groupRanker(DESCRIBED_GROUPS, ranker, weights.unit)
  return (_, candidates) =>
    candidates.map(({ facts, features }) => (facts ? scoreOf(facts) : ranker(features)))
}

const choosingBy =
  (score: ScoreDescribed): ChooseDescribed =>
  (mention, candidates) => {
    const probabilities = softmax(score(mention, candidates))
    const best = mostProbable(probabilities)
    const candidate = candidates[best]
    if (!candidate) return null
    const certainty = probabilities[best] as number
    return {
      candidate,
      certainty,
      others: alternativesTo(candidate.entity, candidates, probabilities),
    }
  }

/** Builds a chooser from weights trained with `npm run train:coreference`. */
export const learntDescriptions = (weights: NamedWeights): ChooseDescribed =>
  choosingBy(scoringWith(weights))

const scoreDescribed = scoringWith(WEIGHTS)

export const chooseDescribed = choosingBy(scoreDescribed)

/** The chooser with the bundled weights, which also counts what a model says of each mention; null without a model. */
export const describedChooser = (readings: MentionReadings | null): ChooseDescribed =>
  readings ? choosingBy(withReadings(scoreDescribed, readings)) : chooseDescribed
