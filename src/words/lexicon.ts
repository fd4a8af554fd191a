/**
 * The lexicon: words that the training texts have often enough, with the classes they had there. The words themselves
 * are not kept, only hashes: one unknown word in a thousand passes for a known one.
 */
import { hashText, mix } from '../tagger/hash.js'
import { americanForms } from './american.js'
import { DigitReader } from './packed-text.js'
import type { Lookup } from './word.js'

export interface LexiconData {
  /** Values that entries have, commonest first: see `entry.ts`. */
  readonly values: readonly number[]
  /** In the order of their hashes: what to add to the hash before, in two signs, and which value. */
  readonly entries: string
}

const HASH_BITS = 24
/** First bits of a hash that find where to search. */
const BUCKET_BITS = 12

/** Hash of a word and its kind of writing. */
export const entryHash = (stem: string, kind: number): number =>
  mix(hashText(stem), kind + 1) >>> (32 - HASH_BITS)

/** Hashes this far apart need an entry between, of value 0. */
export const WIDEST_GAP = 8280

export function readLexicon({ values, entries }: LexiconData): Lookup {
  const hashes: number[] = []
  const found: number[] = []
  const starts = new Int32Array((1 << BUCKET_BITS) + 1)
  const reader = new DigitReader(entries)
  for (let hash = 0; !reader.done; ) {
    hash += reader.pair()
    hashes.push(hash)
    found.push(values[reader.gap()] as number)
    const bucket = hash >> (HASH_BITS - BUCKET_BITS)
    starts[bucket + 1] = hashes.length
  }
  for (let i = 1; i < starts.length; i++) if (starts[i] === 0) starts[i] = starts[i - 1] as number
  const find = (stem: string, kind: number): number => {
    const hash = entryHash(stem, kind)
    const bucket = hash >> (HASH_BITS - BUCKET_BITS)
    for (let i = starts[bucket] as number; i < (starts[bucket + 1] as number); i++)
      if (hashes[i] === hash) return found[i] as number
    return 0
  }
  return (stem, kind) => {
    const entry = find(stem, kind)
    if (entry) return entry
    for (const form of americanForms(stem)) {
      const other = find(form, kind)
      if (other) return other
    }
    return 0
  }
}
