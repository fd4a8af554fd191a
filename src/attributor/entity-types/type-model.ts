/** A linear model of types: a feature adds a weight to each of them. */

import { fromBase64 } from '../../models/base64.js'
import { hashing } from '../../models/feature-hash.js'
import type { Features } from '../../models/feature-template.js'
import { ENTITY_TYPES } from './entity-type.js'

export interface TypeWeights {
  /** What one unit of a weight is worth. */
  readonly unit: number
  /** Entries in base64: the key of a feature in 3 bytes, the lowest first; a signed byte for each of `ENTITY_TYPES`. */
  readonly packed: string
}

export const COLUMNS = ENTITY_TYPES.length
const KEY_BYTES = 3
const ENTRY = KEY_BYTES + COLUMNS
/** Places of the table in memory: more than twice as many as there are features. */
const PLACES = 1 << 15

/** A feature's key by its two hashes, 24 bits and never 0; what the model has not learnt shares one with few. */
export const keyOf = (high: number, low: number): number => (high ^ (low >>> 13)) & 0xffffff || 1

/** Gives the scores that features add up to, a number for each of `ENTITY_TYPES`. */
export type ScoreTypes = (features: Features) => Float64Array

export function typeModel({ unit, packed }: TypeWeights): ScoreTypes {
  const bytes = fromBase64(packed)
  const keys = new Int32Array(PLACES)
  const weights = new Int8Array(PLACES * COLUMNS)
  const placeOf = (key: number): number => {
    let place = (key ^ (key >>> 9)) & (PLACES - 1)
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (PLACES - 1)
    return place
  }
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const key =
      (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)
    const place = placeOf(key)
    keys[place] = key
    for (let k = 0; k < COLUMNS; k++)
      weights[place * COLUMNS + k] = bytes[at + KEY_BYTES + k] as number
  }
  const sums = new Int32Array(COLUMNS)
  const emit = hashing((high, low) => {
    const place = placeOf(keyOf(high, low))
    if (keys[place] === 0) return
    const at = place * COLUMNS
    for (let k = 0; k < COLUMNS; k++) sums[k] = (sums[k] as number) + (weights[at + k] as number)
  })
  return (features) => {
    sums.fill(0)
    features(emit)
    return Float64Array.from(sums, (sum) => sum * unit)
  }
}

/** @throws RangeError for more features than the table has room for */
export function packTypes(
  entries: readonly { readonly key: number; readonly weights: readonly number[] }[],
): Uint8Array {
  if (entries.length * 2 > PLACES) throw new RangeError(`at most ${PLACES / 2} features`)
  const bytes = new Uint8Array(entries.length * ENTRY)
  entries.forEach(({ key, weights }, i) => {
    bytes.set([key & 0xff, (key >>> 8) & 0xff, key >>> 16], i * ENTRY)
    bytes.set(
      weights.map((weight) => weight & 0xff),
      i * ENTRY + KEY_BYTES,
    )
  })
  return bytes
}
