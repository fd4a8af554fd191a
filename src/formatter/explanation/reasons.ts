import { featureWords } from './feature.js'
import { someVerb } from './verb.js'

export interface Reason {
  /** Description of a property of the chosen mention. */
  readonly words: string
  /** Contribution to the score; negative: against the mention. */
  readonly weight: number
}

/**
 * Describes features, largest weight first. Features with the same description are merged and their weights added;
 * those that mean nothing to a reader are omitted.
 */
export function reasonsOf(features: readonly { name: string; weight: number }[]): Reason[] {
  const weights = new Map<string, number>()
  for (const { name, weight } of features) {
    const words = featureWords(name)
    if (words !== null) weights.set(words, (weights.get(words) ?? 0) + weight)
  }
  nameVerbs(weights)
  return [...weights]
    .map(([words, weight]) => ({ words, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** Merges "the subject of the reporting verb" into a reason that is the same but names the verb. */
function nameVerbs(weights: Map<string, number>): void {
  for (const [words, weight] of weights) {
    if (!words.includes(someVerb)) continue
    const named = [...weights.keys()].find(
      (other) => other !== words && other.replace(/“[^”]*”/, someVerb) === words,
    )
    if (named === undefined) continue
    weights.set(named, (weights.get(named) ?? 0) + weight)
    weights.delete(words)
  }
}
