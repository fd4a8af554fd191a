/**
 * The lexicon: frequent words of the training texts with their parts of speech. Only hashes of the words are stored; one
 * unknown word in a thousand is mistaken for a known one. The file's text is searched as is, without decoding.
 */
import { hashText, mix } from '../../models/hash.js'
import { americanForms } from '../word/american-spelling.js'
import type { Lookup } from '../word/word.js'
import { digitOf, pairAt } from './packed-text.js'

export interface LexiconData {
  /** Distinct entries; see `lexicon-entry.ts`. */
  readonly values: readonly number[]
  /** One character per bucket with its number of entries; then the entries, two characters each for key and value. */
  readonly entries: string
}

export const BUCKETS = 4096
/** Number of distinct keys in a bucket. */
const KEYS = 8281
/** Characters per entry. */
const WIDTH = 4

const entryHash = (stemHash: number, kind: number): number => mix(stemHash, kind + 1)

const bucketOf = (hash: number): number => hash >>> 20
const keyOf = (hash: number): number => (hash & 0xfffff) % KEYS

export interface Place {
  readonly bucket: number
  readonly key: number
}

/** Bucket and key of a stem in a casing. */
export function placeOf(stem: string, kind: number): Place {
  const hash = entryHash(hashText(stem), kind)
  return { bucket: bucketOf(hash), key: keyOf(hash) }
}

export function readLexicon({ values, entries }: LexiconData): Lookup {
  const starts = new Int32Array(BUCKETS + 1)
  for (let i = 0, at = BUCKETS; i <= BUCKETS; i++) {
    starts[i] = at
    at += digitOf(entries.charCodeAt(i)) * WIDTH
  }
  // a stem is looked up in several casings one after the other
  let last = ''
  let lastHash = hashText(last)
  return withSpellings((stem, kind) => {
    if (stem !== last) {
      last = stem
      lastHash = hashText(stem)
    }
    const hash = entryHash(lastHash, kind)
    const bucket = bucketOf(hash)
    const key = keyOf(hash)
    const end = starts[bucket + 1] as number
    for (let at = starts[bucket] as number; at < end; at += WIDTH)
      if (pairAt(entries, at) === key) return values[pairAt(entries, at + 2)] as number
    return 0
  })
}

/** Wraps a lookup so that it falls back to American spellings. */
export function withSpellings(find: Lookup): Lookup {
  let last = ''
  let forms: readonly string[] = []
  return (stem, kind) => {
    const entry = find(stem, kind)
    if (entry) return entry
    if (stem !== last) {
      last = stem
      forms = americanForms(stem)
    }
    for (const form of forms) {
      const other = find(form, kind)
      if (other) return other
    }
    return 0
  }
}
