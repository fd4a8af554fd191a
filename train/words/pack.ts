/** What was learnt, as text: see `src/words/packed-text.ts`. */
import { UNIT } from '../../src/words/entry.js'
import { entryHash, type LexiconData, WIDEST_GAP } from '../../src/words/lexicon.js'
import { LEVELS, signOf, writeGap } from '../../src/words/packed-text.js'
import { type TableData, ZERO } from '../../src/words/table.js'

/** What weighs more than the greatest digit is cut. */
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

export function packLexicon(entries: readonly LexiconEntry[]): LexiconData {
  const uses = new Map([[0, 0]])
  for (const { entry } of entries) uses.set(entry, (uses.get(entry) ?? 0) + 1)
  const values = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value)
  const places = new Map(values.map((value, place) => [value, place]))
  const sorted = entries
    .map(({ stem, kind, entry }) => ({ hash: entryHash(stem, kind), entry }))
    .sort((a, b) => a.hash - b.hash || a.entry - b.entry)
  const parts: string[] = []
  let last = 0
  const add = (gap: number, entry: number): void => {
    const high = Math.floor(gap / LEVELS)
    parts.push(signOf(high), signOf(gap % LEVELS), writeGap(places.get(entry) as number))
  }
  for (const { hash, entry } of sorted) {
    for (; hash - last > WIDEST_GAP; last += WIDEST_GAP) add(WIDEST_GAP, 0)
    add(hash - last, entry)
    last = hash
  }
  return { values, entries: parts.join('') }
}
