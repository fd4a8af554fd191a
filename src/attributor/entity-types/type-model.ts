/** Linear type model: each feature adds a weight to the score of every type. */

import { fromBase64 } from '../../models/base64.js'
import { hashing } from '../../models/feature-hash.js'
import type { Features } from '../../models/feature-template.js'
import { ENTITY_TYPES } from './entity-type.js'

export interface TypeWeights {
  /** Score per unit of a stored weight. */
  readonly unit: number
  /**
   * Base64 of a hash table that is searched as shipped: the number of features in each bucket, a byte each; then, bucket by bucket,
   * the upper halves of all keys, two little-endian bytes each; then a signed byte for each of `ENTITY_TYPES`, feature by feature.
   */
  readonly packed: string
}

export const COLUMNS = ENTITY_TYPES.length
/** The lower half of a key is its bucket. */
const BUCKET_BITS = 12
const BUCKETS = 1 << BUCKET_BITS
/** Bytes of the upper half of a key. */
const UPPER = 2
/** Largest number of features in a bucket. */
const FULL = 0xff

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

/** Reads the weights of a type model and returns its scoring function. */
export function typeModel({ unit, packed }: TypeWeights): ScoreTypes {
  const bytes = fromBase64(packed)
  const starts = new Uint16Array(BUCKETS + 1)
  let count = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket] = count
    count += bytes[bucket] as number
  }
  starts[BUCKETS] = count
  const weights = BUCKETS + count * UPPER
  /** Address of the weights of a feature; 0 if it is unknown. */
  const addressOf = (key: number): number => {
    const bucket = key & (BUCKETS - 1)
    const upper = key >>> BUCKET_BITS
    const end = starts[bucket + 1] as number
    for (let i = starts[bucket] as number; i < end; i++) {
      const at = BUCKETS + i * UPPER
      if (bytes[at] === (upper & 0xff) && bytes[at + 1] === upper >>> 8)
        return weights + i * COLUMNS
    }
    return 0
  }
  const sums = new Int32Array(COLUMNS)
  const emit = hashing((high, low) => {
    const at = addressOf(keyOf(high, low))
    if (at === 0) return
    // sign of a byte
    for (let k = 0; k < COLUMNS; k++)
      sums[k] = (sums[k] as number) + (((bytes[at + k] as number) << 24) >> 24)
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
 * Encodes the features of `TypeWeights.packed`.
 *
 * @throws RangeError for more than 65,535 features, or 255 in one bucket
 */
export function packTypes(
  features: readonly { readonly key: number; readonly weights: readonly number[] }[],
): Uint8Array {
  if (features.length > 0xffff) throw new RangeError('at most 65535 features')
  const bucketOf = (key: number): number => key & (BUCKETS - 1)
  const sorted = [...features].sort((a, b) => bucketOf(a.key) - bucketOf(b.key) || a.key - b.key)
  const bytes = new Uint8Array(BUCKETS + sorted.length * (UPPER + COLUMNS))
  const weightsAt = BUCKETS + sorted.length * UPPER
  sorted.forEach(({ key, weights }, i) => {
    const size = bytes[bucketOf(key)] as number
    if (size === FULL) throw new RangeError('at most 255 features in a bucket')
    bytes[bucketOf(key)] = size + 1
    const upper = key >>> BUCKET_BITS
    bytes.set([upper & 0xff, upper >>> 8], BUCKETS + i * UPPER)
    bytes.set(
      weights.map((weight) => weight & 0xff),
      weightsAt + i * COLUMNS,
    )
  })
  return bytes
}
