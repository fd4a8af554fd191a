/** The choice of whom a description stands for: a linear score for every entity that it may mean, and for a new one. */

import type { Features } from '../../../models/feature-template.js'
import { linearRanker } from '../../../models/linear-ranker.js'
import { softmax } from '../../../models/softmax.js'
import type { NamedWeights } from '../../../models/weights.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { ResolutionRule } from '../entities/resolution.js'
import WEIGHTS from './description-weights.json' with { type: 'json' }

export interface DescribedCandidate {
  /** Null: somebody whom the description introduces. */
  readonly entity: Entity | null
  /** What links the two, for an explanation. */
  readonly rule: ResolutionRule
  readonly features: Features
}

export interface Described {
  readonly candidate: DescribedCandidate
  /** Its probability. */
  readonly certainty: number
}

export type ChooseDescribed = (
  mention: Mention,
  candidates: readonly DescribedCandidate[],
) => Described | null

/** The choice by weights that `npm run train:coreference` has learnt. */
export function learntDescriptions(weights: NamedWeights): ChooseDescribed {
  const ranker = linearRanker(weights)
  return (_, candidates) => {
    const probabilities = softmax(candidates.map(({ features }) => ranker(features)))
    const certainty = Math.max(...probabilities)
    const candidate = candidates[probabilities.indexOf(certainty)]
    return candidate ? { candidate, certainty } : null
  }
}

export const chooseDescribed = learntDescriptions(WEIGHTS)
