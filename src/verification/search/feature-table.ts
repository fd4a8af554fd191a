import type { Feature, FeatureKind, Pattern } from './pattern.js'

/** Features of all patterns, by hash. The quotations are indexed rather than the sources: they are far smaller. */
export interface FeatureTable {
  /** Pattern of each feature. */
  readonly owners: Int32Array
  /** Calls back for each feature with this hash. */
  find(kind: FeatureKind, hash: number, found: (feature: number) => void): void
  /** Whether any pattern has features of this kind. */
  has(kind: FeatureKind): boolean
}

/**
 * Patterns that share a feature; more would make the search of a source full of stock phrases slow. A quotation has other
 * features, but a short one may have only the name of a speaker who is quoted often.
 */
const MOST_SHARING: Readonly<Record<FeatureKind, number>> = { single: 4096, pair: 256, triple: 256 }

export function featureTable(patterns: readonly Pattern[]): FeatureTable {
  const owners: number[] = []
  const all: Feature[] = []
  patterns.forEach(({ features }, pattern) => {
    for (const feature of features) {
      owners.push(pattern)
      all.push(feature)
    }
  })
  const tables = {
    single: kindTable(all, 'single'),
    pair: kindTable(all, 'pair'),
    triple: kindTable(all, 'triple'),
  }
  return {
    owners: Int32Array.from(owners),
    has: (kind) => tables[kind].size > 0,
    find: (kind, hash, found) => {
      const { filter, mask, lists } = tables[kind]
      const bit = hash & mask
      // Most words of a source occur in no quotation: one look at the filter settles that.
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return
      const list = lists.get(hash)
      if (list) for (const feature of list) found(feature)
    },
  }
}

function kindTable(all: readonly Feature[], wanted: FeatureKind) {
  const lists = new Map<number, number[]>()
  all.forEach(({ kind, hash }, feature) => {
    if (kind !== wanted) return
    const list = lists.get(hash)
    if (!list) lists.set(hash, [feature])
    else if (list.length < MOST_SHARING[wanted]) list.push(feature)
  })
  let bits = 1 << 12
  while (bits < lists.size * 32 && bits < 1 << 26) bits *= 2
  const filter = new Uint32Array(bits >>> 5)
  const mask = bits - 1
  for (const hash of lists.keys()) {
    const bit = hash & mask
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return { filter, mask, lists, size: lists.size }
}
