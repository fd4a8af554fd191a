/**
 * A linear model whose features come in groups. The features of a group follow from a few facts, each of few values, so
 * that the same combinations come back again and again: each is scored once, by its key, and then looked up.
 */

import { RecentMap } from '../caches/recent-map.js'
import type { EmitFeature } from './feature-template.js'
import type { Ranker } from './linear-ranker.js'

export interface FeatureGroup<Facts> {
  /** Packs all facts that the features of the group read into one number: other facts, another key. */
  readonly key: (facts: Facts) => number
  readonly emit: (facts: Facts, emit: EmitFeature) => void
}

/** Half the number of sums kept per group. */
const HALF = 4_000

/**
 * Returns a function that scores an instance by its facts, as the ranker would score the features of all groups.
 *
 * @param unit that of the ranker's weights
 */
export function groupRanker<Facts>(
  groups: readonly FeatureGroup<Facts>[],
  ranker: Ranker,
  unit: number,
): (facts: Facts) => number {
  const known = groups.map(() => new RecentMap<number, number>(HALF))
  return (facts) => {
    let sum = 0
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] as FeatureGroup<Facts>
      const sums = known[i] as RecentMap<number, number>
      const key = group.key(facts)
      sums.trim()
      let part = sums.get(key)
      if (part === undefined) {
        // weights are whole numbers of units: their sum is exact, in whatever order
        part = Math.round(ranker((emit) => group.emit(facts, emit)) / unit)
        sums.set(key, part)
      }
      sum += part
    }
    return sum * unit
  }
}

/** Emits the features of all groups. */
export function emitGroups<Facts>(
  groups: readonly FeatureGroup<Facts>[],
  facts: Facts,
  emit: EmitFeature,
): void {
  for (const group of groups) group.emit(facts, emit)
}
