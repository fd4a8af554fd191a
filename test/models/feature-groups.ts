import { expect } from 'vitest'
import { namesOf } from '../../src/models/feature-template.js'
import type { FeatureGroup } from '../../src/models/group-ranker.js'

/** Checks that facts which give a group other features, in one field, also give it another key. */
export function expectKeysToDecide<Facts extends object>(
  groups: readonly FeatureGroup<Facts>[],
  facts: Facts,
  change: Partial<Facts>,
): void {
  const changed = { ...facts, ...change }
  for (const [i, { key, emit }] of groups.entries()) {
    const [before, after] = [facts, changed].map((one) => namesOf((take) => emit(one, take)))
    if (JSON.stringify(before) !== JSON.stringify(after))
      expect(key(changed), `group ${i}: ${JSON.stringify(change)}`).not.toBe(key(facts))
  }
}
