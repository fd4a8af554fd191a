/**
 * The lexicon: words that the training texts have often enough, with the classes they had there.
 *
 * Packed for a start without any work: four bytes an entry, sorted by the hash of the word, found by the first bits
 * of the hash. The word itself is not kept; one unknown word in many thousands passes for a known one.
 */
import { hashText, mix } from '../tagger/hash.js'
import { americanForms } from './american.js'
import type { Lookup } from './word.js'

/** First bits of a hash: 4096 buckets of a few entries each. */
export const BUCKET_BITS = 12
const BUCKETS = 1 << BUCKET_BITS

/** Hash of a word and its kind of writing. */
export const entryHash = (stem: string, kind: number): number => mix(hashText(stem), kind + 1)
export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS)
export const remainderOf = (hash: number): number => hash & 0xffff

/**
 * @param bytes entries a bucket, a byte each; then the remainder and the value of each entry, two bytes each,
 *   low byte first
 */
export function readLexicon(bytes: Uint8Array): Lookup {
  const starts = new Int32Array(BUCKETS + 1)
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = (starts[i] as number) + (bytes[i] as number)
  const find = (stem: string, kind: number): number => {
    const hash = entryHash(stem, kind)
    const bucket = bucketOf(hash)
    const remainder = remainderOf(hash)
    for (let i = starts[bucket] as number; i < (starts[bucket + 1] as number); i++) {
      const at = BUCKETS + i * 4
      if (((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) === remainder)
        return (bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8)
    }
    return 0
  }
  return (stem, kind) => {
    const found = find(stem, kind)
    if (found) return found
    for (const form of americanForms(stem)) {
      const entry = find(form, kind)
      if (entry) return entry
    }
    return 0
  }
}
