/** The choice of whom "he" or "she" stands for: a linear score for every candidate, made probabilities by softmax. */

import type { Features } from '../../../models/feature-template.js'
import { linearRanker } from '../../../models/linear-ranker.js'
import { softmax } from '../../../models/softmax.js'
import type { NamedWeights } from '../../../models/weights.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import WEIGHTS from './antecedent-weights.json' with { type: 'json' }

export interface AntecedentCandidate {
  readonly entity: Entity
  readonly features: Features
}

export interface Antecedent {
  readonly entity: Entity
  /** Its probability. */
  readonly certainty: number
}

/** Null where there are no candidates. */
export type ChooseAntecedent = (
  pronoun: Mention,
  candidates: readonly AntecedentCandidate[],
) => Antecedent | null

/** What a first name of the other gender costs, in logits; the examples hold too few to learn it from. */
const MISMATCH = 3

/** The choice by weights that `npm run train:coreference` has learnt. */
export function learntAntecedents(weights: NamedWeights): ChooseAntecedent {
  const ranker = linearRanker(weights)
  return (pronoun, candidates) => {
    const scores = candidates.map(({ entity, features }) => {
      const mismatch = entity.gender !== null && entity.gender !== pronoun.gender
      return ranker(features) - (mismatch ? MISMATCH : 0)
    })
    const probabilities = softmax(scores)
    const certainty = Math.max(...probabilities)
    const best = candidates[probabilities.indexOf(certainty)]
    return best ? { entity: best.entity, certainty } : null
  }
}

export const chooseAntecedent = learntAntecedents(WEIGHTS)
