/**
 * Features as numbers: two polynomial hashes of a feature's name, put together from those of the template's parts, so
 * that the name need not be made nor read. Two names share both about once in 2^60; of the names that have a weight no
 * two do (packing them refuses it).
 */
import type { EmitFeature, FeaturePart } from './feature-template.js'

const HIGH_BASE = 0x01000193
const LOW_BASE = 0x9e3779b1 | 0

/** A piece of a name: its hashes and the powers of both bases by which what stands before it is multiplied. */
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

/** Enough for the words and paths of many articles; then all are forgotten, so that memory stays bounded. */
const MOST_PIECES = 20_000
/** Longer texts, as parts of their article's, would keep all of it in memory. */
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

/** The constant pieces of each template in the code. */
const templates = new Map<TemplateStringsArray, readonly Piece[]>()

function constantsOf(template: TemplateStringsArray): readonly Piece[] {
  let known = templates.get(template)
  if (!known) {
    known = template.map(pieceOf)
    templates.set(template, known)
  }
  return known
}

/** Takes the two hashes of a feature. */
export type TakeHash = (high: number, low: number) => void

/** Hands on each feature's hashes in the place of its name. */
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
    // a polynomial's lowest bits are poor: another round spreads the highest, bijectively, over those that file it
    take(high, Math.imul(low ^ (low >>> 15), HIGH_BASE))
  }
}

/** The hashes of a feature by its name. */
export function hashName(name: string): { readonly high: number; readonly low: number } {
  let hashes = { high: 0, low: 0 }
  const emit = hashing((high, low) => {
    hashes = { high, low }
  })
  emit`${name}`
  return hashes
}
