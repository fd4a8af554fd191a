/** Linear type model: each feature adds a weight to the score of every type. */

import { fromBase64 } from '../../models/base64.js'
import { hashing } from '../../models/feature-hash.js'
import type { Features } from '../../models/feature-template.js'
import { ENTITY_TYPES } from './entity-type.js'

export interface TypeWeights {
  /** Score per unit of a stored weight. */
  readonly unit: number
  /** Base64 of one entry per feature: a 3-byte little-endian key, then a signed byte for each of `ENTITY_TYPES`. */
  readonly packed: string
}

export const COLUMNS = ENTITY_TYPES.length
const KEY_BYTES = 3
const ENTRY = KEY_BYTES + COLUMNS
/** Size of the hash table: more than twice the number of features. */
const PLACES = 1 << 15

/** Combines the two hashes of a feature into a nonzero 24-bit key; unknown features rarely collide with known ones. */
export const keyOf = (high: number, low: number): number => (high ^ (low >>> 13)) & 0xffffff || 1

/** Total weights of some features, one for each of `ENTITY_TYPES`. */
export type TypeSums = readonly number[]

export interface ScoreTypes {
  /**
   * Returns the total scores of the features, one for each of `ENTITY_TYPES`.
   *
   * @param others sums of more features
   */
  (features: Features, others?: readonly TypeSums[]): Float64Array
  readonly sumsOf: (features: Features) => TypeSums
}

/** Unpacks the weights of a type model and returns its scoring function. */
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
  const score = (features: Features, others: readonly TypeSums[] = []): Float64Array => {
    sums.fill(0)
    features(emit)
    for (const other of others)
      for (let k = 0; k < COLUMNS; k++) sums[k] = (sums[k] as number) + (other[k] as number)
    const scores = new Float64Array(COLUMNS)
    for (let k = 0; k < COLUMNS; k++) scores[k] = (sums[k] as number) * unit
    return scores
  }
  const sumsOf = (features: Features): TypeSums => {
    sums.fill(0)
    features(emit)
    return [...sums]
  }
  return Object.assign(score, { sumsOf })
}

/**
 * Encodes the entries of `TypeWeights.packed`.
 *
 * @throws RangeError if the features exceed half of the hash table
 */
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
