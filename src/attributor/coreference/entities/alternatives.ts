import type { Entity } from './entity.js'
import type { Alternative } from './resolution.js'

/** Least probability of an alternative, and how many are kept. */
const LEAST = 0.02
const KEPT = 3

/** Returns the most probable entities other than the chosen one, most probable first. `probabilities`: one per candidate. */
export function alternativesTo(
  chosen: Entity | null,
  candidates: readonly { readonly entity: Entity | null }[],
  probabilities: readonly number[],
): Alternative[] {
  const others: Alternative[] = []
  for (let i = 0; i < candidates.length; i++) {
    const entity = candidates[i]?.entity
    const certainty = probabilities[i] as number
    if (entity && entity !== chosen && certainty >= LEAST) others.push({ entity, certainty })
  }
  if (others.length > 1) others.sort((a, b) => b.certainty - a.certainty)
  if (others.length > KEPT) others.length = KEPT
  return others
}

/** Index of the highest probability, the first of several; -1 if there are none. */
export function mostProbable(probabilities: readonly number[]): number {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < probabilities.length; i++) {
    const probability = probabilities[i] as number
    if (probability > highest) {
      best = i
      highest = probability
    }
  }
  return best
}
