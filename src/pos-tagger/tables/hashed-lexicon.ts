/**
 * The lexicon: words that the training texts have often enough, with the classes they had there. The words themselves
 * are not kept, only hashes: one unknown word in a thousand passes for a known one. It is searched as it lies in the file.
 */
import { hashText, mix } from '../../models/hash.js'
import { americanForms } from '../word/american-spelling.js'
import type { Lookup } from '../word/word.js'
import { digitOf, pairAt } from './packed-text.js'

export interface LexiconData {
  /** Values that entries have: see `entry.ts`. */
  readonly values: readonly number[]
  /** How many entries each bucket has, a sign each; then the entries, two signs for the key and two for the value. */
  readonly entries: string
}

export const BUCKETS = 4096
/** Keys within a bucket are below this. */
const KEYS = 8281
/** Signs an entry. */
const WIDTH = 4

const entryHash = (stem: string, kind: number): number => mix(hashText(stem), kind + 1)

export interface Place {
  readonly bucket: number
  readonly key: number
}

/** Where the entry of a stem and its kind of writing is. */
export function placeOf(stem: string, kind: number): Place {
  const hash = entryHash(stem, kind)
  return { bucket: hash >>> 20, key: (hash & 0xfffff) % KEYS }
}

export function readLexicon({ values, entries }: LexiconData): Lookup {
  const starts = new Int32Array(BUCKETS + 1)
  for (let i = 0, at = BUCKETS; i <= BUCKETS; i++) {
    starts[i] = at
    at += digitOf(entries.charCodeAt(i)) * WIDTH
  }
  return withSpellings((stem, kind) => {
    const { bucket, key } = placeOf(stem, kind)
    const end = starts[bucket + 1] as number
    for (let at = starts[bucket] as number; at < end; at += WIDTH)
      if (pairAt(entries, at) === key) return values[pairAt(entries, at + 2)] as number
    return 0
  })
}

/** A lookup that tries other spellings of what it does not find. */
export function withSpellings(find: Lookup): Lookup {
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
