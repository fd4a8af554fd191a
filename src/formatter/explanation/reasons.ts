import { featureWords } from './feature.js'
import { someVerb } from './verb.js'

export interface Reason {
  /** What was seen of the mention that was chosen. */
  readonly words: string
  /** What it counted; below 0: against. */
  readonly weight: number
}

/**
 * Features in words, the weightiest first: those that say the same are one, their weights added up; those that say
 * nothing to a reader are left out.
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

/** "the subject of the reporting verb" is said twice where another reason names the verb. */
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
