/**
 * A hash table of weights, keyed by the two hashes of a feature (see `feature-hash.ts`). It is one block of bytes that
 * is searched as shipped; nothing is built at startup.
 */

/** Number of buckets; the lowest bits of the low hash select one. */
const BUCKETS = 1 << 14
/** Largest absolute weight: the upper half of the low hash and the weight share 32 bits, 16 each. */
const LARGEST = 0x7fff
const UPPER_HALF = ~0xffff
/** Sizes in bytes of the bucket index and of an entry. */
const PLACES = (BUCKETS + 2) * 2
const ENTRY = 8

export interface WeightEntry {
  readonly high: number
  readonly low: number
  readonly weight: number
}

/**
 * Serializes a table, little-endian: the index of each bucket's first entry, 16 bits each; then per entry the high hash
 * and a 32-bit number made of the upper half of the low hash and the weight.
 *
 * @throws RangeError for a weight of 0 or beyond 16 bits, more than 65,535 entries, or two entries with the same hashes
 */
export function packTable(entries: readonly WeightEntry[]): Uint8Array {
  if (entries.length > 0xffff) throw new RangeError('a table holds at most 65,535 weights')
  const sorted = [...entries].sort((a, b) => bucketOf(a) - bucketOf(b) || a.high - b.high)
  const bytes = new Uint8Array(PLACES + sorted.length * ENTRY)
  const view = new DataView(bytes.buffer)
  const sizes = new Uint16Array(BUCKETS)
  const seen = new Set<string>()
  sorted.forEach((entry, i) => {
    const { high, low, weight } = entry
    if (!Number.isInteger(weight) || weight === 0 || Math.abs(weight) > LARGEST)
      throw new RangeError(`a weight must be a non-zero 16-bit integer, not ${weight}`)
    const place = `${bucketOf(entry)} ${low & UPPER_HALF} ${high}`
    if (seen.has(place)) throw new RangeError('two features have the same hashes')
    seen.add(place)
    sizes[bucketOf(entry)] = (sizes[bucketOf(entry)] as number) + 1
    view.setInt32(PLACES + i * ENTRY, high, true)
    view.setInt32(PLACES + i * ENTRY + 4, (low & UPPER_HALF) | (weight & 0xffff), true)
  })
  let at = 0
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    view.setUint16(bucket * 2, at, true)
    at += sizes[bucket] ?? 0
  }
  return bytes
}

const bucketOf = ({ low }: { readonly low: number }): number => low & (BUCKETS - 1)

/** Returns the weight of the feature with these hashes; 0 if there is none. */
export type WeightOf = (high: number, low: number) => number

/** @param bytes output of `packTable` */
export function readTable(bytes: Uint8Array): WeightOf {
  const { buffer, byteOffset } = aligned(bytes)
  const places = new Uint16Array(buffer, byteOffset, BUCKETS + 1)
  const entries = new Int32Array(buffer, byteOffset + PLACES, (bytes.length - PLACES) / 4)
  return (high, low) => {
    const bucket = low & (BUCKETS - 1)
    const end = (places[bucket + 1] as number) * 2
    for (let at = (places[bucket] as number) * 2; at < end; at += 2) {
      if (entries[at] !== high) continue
      const rest = entries[at + 1] as number
      if (((rest ^ low) & UPPER_HALF) === 0) return (rest << 16) >> 16
    }
    return 0
  }
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The bytes aligned to 32 bits and in this machine's byte order. */
function aligned(bytes: Uint8Array): Uint8Array {
  if (littleEndian) return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const turned = new Uint8Array(bytes.length)
  const into = new DataView(turned.buffer)
  for (let at = 0; at < PLACES; at += 2) into.setUint16(at, view.getUint16(at, true))
  for (let at = PLACES; at < bytes.length; at += 4) into.setInt32(at, view.getInt32(at, true))
  return turned
}
