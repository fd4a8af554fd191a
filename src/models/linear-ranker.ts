/** A linear model: scores an instance by the sum of its features' weights. */

import { hashed, hashFeature } from './feature-hash.js'
import type { EmitFeature, Features } from './feature-template.js'
import { type NamedWeights, type PackedWeights, readWeights } from './weights.js'

export interface Ranker {
  (features: Features): number
  /** Weight of one feature by name; 0 for an unknown one. */
  readonly weightOf: (feature: string) => number
}

export function linearRanker(weights: NamedWeights | PackedWeights): Ranker {
  const { unit } = weights
  const weightOf = readWeights(weights)
  let sum = 0
  const emit: EmitFeature = (template, a, b, c, d, e, f) => {
    hashFeature(template, a, b, c, d, e, f)
    sum += weightOf(hashed.high, hashed.low)
  }
  const score = (features: Features): number => {
    sum = 0
    features(emit)
    return sum * unit
  }
  return Object.assign(score, { weightOf: (feature: string) => score((emit) => emit`${feature}`) })
}
