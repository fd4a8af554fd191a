/** A conditional log-linear model with few terms, fitted by gradient descent (Adam; Kingma and Ba 2015). */
import type { Terms } from '../../src/attributor/speaker-assignment/read-again.js'
import type { ReadExample } from './examples.js'

export const TERMS = ['ranked', 'source', 'name', 'nobody', 'bias'] as const
export type Weights = Record<(typeof TERMS)[number], number>

const STEPS = 600
const RATE = 0.03
/** Pulls towards the ranker alone. */
const PRIOR = 1e-3
const ALONE: Weights = { ranked: 1, source: 0, name: 0, nobody: 0, bias: 0 }

/** Probabilities of "nobody" and the candidates. */
export function probabilitiesOf(terms: readonly Terms[], weights: Weights): number[] {
  const scores = terms.map((one) => TERMS.reduce((sum, term) => sum + weights[term] * one[term], 0))
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - top))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

/** Fits the weights; every example has a right candidate. */
export function fitReadings(examples: readonly ReadExample[]): Weights {
  const weights = { ...ALONE }
  const mean = { ...ALONE, ranked: 0 }
  const square = { ...ALONE, ranked: 0 }
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(examples, weights)
    for (const term of TERMS) {
      const g = gradient[term]
      mean[term] = 0.9 * mean[term] + 0.1 * g
      square[term] = 0.99 * square[term] + 0.01 * g * g
      const size = Math.sqrt(square[term] / (1 - 0.99 ** step)) + 1e-8
      weights[term] -= (RATE * (mean[term] / (1 - 0.9 ** step))) / size
    }
  }
  return weights
}

function gradientOf(examples: readonly ReadExample[], weights: Weights): Weights {
  const gradient = { ...ALONE }
  for (const term of TERMS) gradient[term] = PRIOR * (weights[term] - ALONE[term])
  for (const { terms, right } of examples) {
    const probabilities = probabilitiesOf(terms, weights)
    const share = right.reduce((sum, i) => sum + (probabilities[i] as number), 0)
    terms.forEach((one, i) => {
      const p = probabilities[i] as number
      const wanted = right.includes(i) ? p / share : 0
      for (const term of TERMS) gradient[term] += (one[term] * (p - wanted)) / examples.length
    })
  }
  return gradient
}
