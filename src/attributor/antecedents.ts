/** The choice of whom "he" or "she" stands for: a linear score for every candidate, made probabilities by softmax. */
import WEIGHTS from './antecedent-weights.json' with { type: 'json' }
import type { Entity } from './entity.js'
import type { Mention } from './mention.js'
import { linearRanker } from './rank.js'
import type { Features } from './see.js'
import { softmax } from './softmax.js'
import type { NamedWeights } from './weights.js'

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
