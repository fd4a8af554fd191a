/**
 * Feature hashing: two polynomial hashes per feature name, combined from the hashes of the template's parts, so that
 * the name itself is never built. Two names share both hashes with a probability of about 2^-60; packing a weight table
 * fails if two of its names do.
 */
import type { EmitFeature, FeaturePart } from './feature-template.js'

const HIGH_BASE = 0x01000193
const LOW_BASE = 0x9e3779b1 | 0

/** Part of a name: its hashes, and the powers of both bases that shift the hashes of the preceding text. */
interface Piece {
  readonly high: number
  readonly low: number
  readonly highPower: number
  readonly lowPower: number
}

function pieceOf(text: string): Piece {
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
  return { high, low, highPower, lowPower }
}

/** Cache size, enough for the words and paths of many articles. A full cache is cleared, which bounds memory. */
const MOST_PIECES = 20_000
/** Longest cached text. Longer ones, as slices of an article, would keep all of it in memory. */
const LONGEST = 12
const pieces = new Map<string, Piece>()
const YES = pieceOf('true')
const NO = pieceOf('false')
const SMALL = Array.from({ length: 16 }, (_, number) => pieceOf(String(number)))

function knownPiece(part: FeaturePart | undefined): Piece {
  if (part === true) return YES
  if (part === false) return NO
  if (typeof part === 'number') return SMALL[part] ?? pieceOf(String(part))
  const text = String(part)
  const known = pieces.get(text)
  if (known) return known
  const made = pieceOf(text)
  if (text.length > LONGEST) return made
  if (pieces.size >= MOST_PIECES) pieces.clear()
  pieces.set(text, made)
  return made
}

/** Hashed constant parts of each template literal. */
const templates = new Map<TemplateStringsArray, readonly Piece[]>()

function constantsOf(template: TemplateStringsArray): readonly Piece[] {
  let known = templates.get(template)
  if (!known) {
    known = template.map(pieceOf)
    templates.set(template, known)
  }
  return known
}

/** Receives the two hashes of a feature. */
export type TakeHash = (high: number, low: number) => void

/** Returns an emitter that passes each feature's hashes to `take`. */
export function hashing(take: TakeHash): EmitFeature {
  let high = 0
  let low = 0
  const add = (piece: Piece): void => {
    high = (Math.imul(high, piece.highPower) + piece.high) | 0
    low = (Math.imul(low, piece.lowPower) + piece.low) | 0
  }
  const addPart = (part: FeaturePart | undefined, constant: Piece): void => {
    add(knownPiece(part))
    add(constant)
  }
  return (template, a, b, c, d, e, f) => {
    const constants = constantsOf(template)
    const { length } = constants
    const first = constants[0] as Piece
    high = first.high
    low = first.low
    if (length > 1) addPart(a, constants[1] as Piece)
    if (length > 2) addPart(b, constants[2] as Piece)
    if (length > 3) addPart(c, constants[3] as Piece)
    if (length > 4) addPart(d, constants[4] as Piece)
    if (length > 5) addPart(e, constants[5] as Piece)
    if (length > 6) addPart(f, constants[6] as Piece)
    // the low bits of a polynomial hash, which select the bucket, are poor: mix in the high bits, bijectively
    take(high, Math.imul(low ^ (low >>> 15), HIGH_BASE))
  }
}

/** Hashes of a feature's full name. */
export function hashName(name: string): { readonly high: number; readonly low: number } {
  let hashes = { high: 0, low: 0 }
  const emit = hashing((high, low) => {
    hashes = { high, low }
  })
  emit`${name}`
  return hashes
}
