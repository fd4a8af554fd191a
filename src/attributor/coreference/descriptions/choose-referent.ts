/** Selects the referent of a description by a linear score for each candidate entity and for a new one. */

import type { Features } from '../../../models/feature-template.js'
import { linearRanker } from '../../../models/linear-ranker.js'
import { softmax } from '../../../models/softmax.js'
import type { NamedWeights } from '../../../models/weights.js'
import type { Mention } from '../../mentions/mention.js'
import type { Entity } from '../entities/entity.js'
import type { ResolutionRule } from '../entities/resolution.js'
import WEIGHTS from './description-weights.json' with { type: 'json' }

export interface DescribedCandidate {
  /** Null if the description introduces a new entity. */
  readonly entity: Entity | null
  /** The rule that links description and entity, for explanations. */
  readonly rule: ResolutionRule
  readonly features: Features
}

export interface Described {
  readonly candidate: DescribedCandidate
  /** Probability of the candidate, 0..1. */
  readonly certainty: number
  /** The next most probable known entities, with their probabilities. */
  readonly others?: readonly { readonly entity: Entity; readonly certainty: number }[]
}

/** Least probability of an alternative, and how many are kept. */
const LEAST = 0.02
const KEPT = 3

export type ChooseDescribed = (
  mention: Mention,
  candidates: readonly DescribedCandidate[],
) => Described | null

/** Builds a chooser from weights trained with `npm run train:coreference`. */
export function learntDescriptions(weights: NamedWeights): ChooseDescribed {
  const ranker = linearRanker(weights)
  return (_, candidates) => {
    const probabilities = softmax(candidates.map(({ features }) => ranker(features)))
    const certainty = Math.max(...probabilities)
    const candidate = candidates[probabilities.indexOf(certainty)]
    if (!candidate) return null
    const others = candidates
      .flatMap(({ entity }, i) =>
        entity && entity !== candidate.entity
          ? [{ entity, certainty: probabilities[i] as number }]
          : [],
      )
      .filter((other) => other.certainty >= LEAST)
      .sort((a, b) => b.certainty - a.certainty)
      .slice(0, KEPT)
    return { candidate, certainty, others }
  }
}

/** The chooser with the bundled weights. */
export const chooseDescribed = learntDescriptions(WEIGHTS)
