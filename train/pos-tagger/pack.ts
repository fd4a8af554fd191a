/** Packs the learnt data as text; the format is that of `src/pos-tagger/tables/packed-text.ts`. */

import { BUCKETS, type LexiconData, placeOf } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import { UNIT } from '../../src/pos-tagger/tables/lexicon-entry.js'
import { signOf, writeGap, writePair } from '../../src/pos-tagger/tables/packed-text.js'
import { type TableData, ZERO } from '../../src/pos-tagger/tables/weight-rows.js'

/** Packs a table of weights; weights above the largest digit are clipped. */
export function packTable(weights: Float64Array, bits: number): TableData {
  const parts: string[] = []
  let last = -1
  weights.forEach((exact, at) => {
    const weight = Math.max(-ZERO, Math.min(ZERO, Math.round(exact / UNIT)))
    if (weight === 0) return
    parts.push(writeGap(at - last - 1), signOf(weight + ZERO))
    last = at
  })
  return { bits, weights: parts.join('') }
}

export interface LexiconEntry {
  readonly stem: string
  readonly kind: number
  readonly entry: number
}

/** Packs the lexicon. `entries` are in order of decreasing frequency. */
export function packLexicon(entries: readonly LexiconEntry[]): LexiconData {
  const values = [...new Set(entries.map(({ entry }) => entry))].sort((a, b) => a - b)
  const indices = new Map(values.map((value, index) => [value, index]))
  const buckets = Array.from({ length: BUCKETS }, () => new Map<number, number>())
  for (const { stem, kind, entry } of entries) {
    const { bucket, key } = placeOf(stem, kind)
    const found = buckets[bucket] as Map<number, number>
    // on a hash collision, the first word is the more frequent one
    if (!found.has(key)) found.set(key, indices.get(entry) as number)
  }
  return {
    values,
    entries: [
      ...buckets.map((bucket) => signOf(bucket.size)),
      ...buckets.flatMap((bucket) =>
        [...bucket].map(([key, index]) => writePair(key) + writePair(index)),
      ),
    ].join(''),
  }
}
