/**
 * A hash table of weights, keyed by the two hashes of a feature (see `feature-hash.ts`). It is one block of bytes that is
 * searched as shipped, in columns, because columns of similar numbers compress well in pages and packages.
 */

/** Fewest and most bits of the low hash that select a bucket. */
const FEWEST_BITS = 8
const MOST_BITS = 14
/** Largest absolute weight. */
const LARGEST = 0x7fff
/** Largest number of entries in a bucket. */
const FULL = 0xff
/** Sizes in bytes of what precedes the columns and of an entry. */
const HEAD = 4
const ENTRY = 6

export interface WeightEntry {
  readonly high: number
  readonly low: number
  readonly weight: number
}

/** Where each column of a table with this many buckets and entries begins. */
function layoutOf(buckets: number, count: number) {
  const keys = HEAD + buckets
  const lowBytes = keys + count * 4
  return { keys, lowBytes, highBytes: lowBytes + count }
}

const MIX = 0x85ebca6b | 0

/**
 * Key of a feature in its bucket: 16 bits of each hash, those of the high one mixed. An unknown feature is taken for a known
 * one in the same bucket with a probability of 2^-32.
 */
const keyOf = (high: number, low: number): number =>
  (Math.imul(high ^ (high >>> 15), MIX) & ~0xffff) | (low >>> 16)

/**
 * Serializes a table, little-endian: the number of bits that select a bucket, 32 bits; the number of entries in each bucket,
 * 8 bits each; then, bucket by bucket, the keys of all entries, 32 bits each, and the low and the high bytes of their weights.
 *
 * @throws RangeError for a weight of 0 or beyond 16 bits, more than 65,535 entries, or two entries with the same key
 */
export function packTable(entries: readonly WeightEntry[]): Uint8Array {
  if (entries.length > 0xffff) throw new RangeError('a table holds at most 65,535 weights')
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, 31 - Math.clz32(entries.length)))
  const bucketOf = ({ low }: WeightEntry): number => low & ((1 << bits) - 1)
  const sorted = [...entries].sort((a, b) => bucketOf(a) - bucketOf(b) || a.high - b.high)
  const { keys, lowBytes, highBytes } = layoutOf(1 << bits, sorted.length)
  const bytes = new Uint8Array(HEAD + (1 << bits) + sorted.length * ENTRY)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, bits, true)
  const seen = new Set<string>()
  sorted.forEach((entry, i) => {
    const { high, low, weight } = entry
    if (!Number.isInteger(weight) || weight === 0 || Math.abs(weight) > LARGEST)
      throw new RangeError(`a weight must be a non-zero 16-bit integer, not ${weight}`)
    const key = keyOf(high, low)
    const place = `${bucketOf(entry)} ${key}`
    if (seen.has(place)) throw new RangeError('two features have the same hashes')
    seen.add(place)
    const size = HEAD + bucketOf(entry)
    if (bytes[size] === FULL) throw new RangeError(`a bucket holds at most ${FULL} weights`)
    bytes[size] = (bytes[size] as number) + 1
    view.setInt32(keys + i * 4, key, true)
    bytes[lowBytes + i] = weight & 0xff
    bytes[highBytes + i] = weight >> 8
  })
  return bytes
}

/** Returns the weight of the feature with these hashes; 0 if there is none. */
export type WeightOf = (high: number, low: number) => number

/** @param bytes output of `packTable` */
export function readTable(bytes: Uint8Array): WeightOf {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const view = new DataView(buffer, byteOffset, length)
  const buckets = 1 << view.getUint32(0, true)
  const count = (length - HEAD - buckets) / ENTRY
  const layout = layoutOf(buckets, count)
  const keys = littleEndian
    ? new Int32Array(buffer, byteOffset + layout.keys, count)
    : Int32Array.from({ length: count }, (_, i) => view.getInt32(layout.keys + i * 4, true))
  const lowBytes = new Uint8Array(buffer, byteOffset + layout.lowBytes, count)
  const highBytes = new Int8Array(buffer, byteOffset + layout.highBytes, count)
  const places = placesOf(new Uint8Array(buffer, byteOffset + HEAD, buckets))
  return (high, low) => {
    const bucket = low & (buckets - 1)
    const key = keyOf(high, low)
    const end = places[bucket + 1] as number
    for (let at = places[bucket] as number; at < end; at++) {
      if (keys[at] === key) return ((highBytes[at] as number) << 8) | (lowBytes[at] as number)
    }
    return 0
  }
}

/** Index of each bucket's first entry, and of the end. */
function placesOf(sizes: Uint8Array): Uint16Array {
  const places = new Uint16Array(sizes.length + 1)
  let at = 0
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    places[bucket] = at
    at += sizes[bucket] as number
  }
  places[sizes.length] = at
  return places
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
