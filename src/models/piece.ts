/**
 * Pieces: parts of feature names with the polynomial hashes from which the hashes of a whole name are combined
 * (see `feature-hash.ts`). A part that many features share is hashed once if it is given to them as a piece.
 */
import { RecentMap } from '../caches/recent-map.js'

const HIGH_BASE = 0x01000193
const LOW_BASE = 0x9e3779b1 | 0
/** Odd factor that mixes the low hash. */
export const LOW_MIX = HIGH_BASE

/** Part of a name: its hashes, and the powers of both bases that shift the hashes of the preceding text. */
export interface Piece {
  readonly text: string
  readonly high: number
  readonly low: number
  readonly highPower: number
  readonly lowPower: number
}

/** Interpolated part of a feature; a `Piece` is a text hashed before, for parts that many features share. */
export type FeaturePart = string | number | boolean | Piece

/** Hashes a text. */
export function pieceOf(text: string): Piece {
  let high = 0
  let low = 0
  let highPower = 1
  let lowPower = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) + 1
    high = (Math.imul(high, HIGH_BASE) + code) | 0
    low = (Math.imul(low, LOW_BASE) + code) | 0
    highPower = Math.imul(highPower, HIGH_BASE)
    lowPower = Math.imul(lowPower, LOW_BASE)
  }
  return { text, high, low, highPower, lowPower }
}

/** Half the size of the cache, enough for the words and paths of many articles. */
const HALF = 6_000
/** Longest cached text. Longer ones, as slices of an article, would keep all of it in memory. */
const LONGEST = 12
const pieces = new RecentMap<string, Piece>(HALF)
const YES = pieceOf('true')
const NO = pieceOf('false')
const SMALL = Array.from({ length: 16 }, (_, number) => pieceOf(String(number)))

/** Returns the piece of a text, hashed or from a cache. */
export function piece(text: string): Piece {
  pieces.trim()
  const known = pieces.get(text)
  if (known) return known
  const made = pieceOf(text)
  if (text.length > LONGEST) return made
  pieces.set(text, made)
  return made
}

/** Returns the piece of a part of a feature name. */
export function pieceOfPart(part: FeaturePart | undefined): Piece {
  if (typeof part === 'object') return part
  if (part === true) return YES
  if (part === false) return NO
  if (typeof part === 'number') return SMALL[part] ?? pieceOf(String(part))
  return piece(String(part))
}
