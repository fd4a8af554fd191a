/**
 * Feature hashing: two polynomial hashes per feature name, combined from the hashes of the template's parts, so that
 * the name itself is never built. Two names share both hashes with a probability of about 2^-60; packing a weight table
 * fails if two of its names have the same key there.
 */
import type { EmitFeature } from './feature-template.js'
import { LOW_MIX, type Piece, pieceOf, pieceOfPart } from './piece.js'

const EMPTY = pieceOf('')

/** Hashed constant parts of each template literal. */
const templates = new Map<TemplateStringsArray, readonly Piece[]>()

function constantsOf(template: TemplateStringsArray): readonly Piece[] {
  let known = templates.get(template)
  if (!known) {
    known = template.map((text) => (text === '' ? EMPTY : pieceOf(text)))
    templates.set(template, known)
  }
  return known
}

/** The two hashes of the feature that `hashFeature` read last: no object is made for each of a million features. */
export const hashed = { high: 0, low: 0 }

/** Hashes a feature, given as an emitter is, into `hashed`. */
export const hashFeature: EmitFeature = (template, a, b, c, d, e, f) => {
  const constants = constantsOf(template)
  const { length } = constants
  let { high, low } = constants[0] as Piece
  for (let k = 1; k < length; k++) {
    const part = k === 1 ? a : k === 2 ? b : k === 3 ? c : k === 4 ? d : k === 5 ? e : f
    const piece = pieceOfPart(part)
    const constant = constants[k] as Piece
    high = (Math.imul(high, piece.highPower) + piece.high) | 0
    low = (Math.imul(low, piece.lowPower) + piece.low) | 0
    high = (Math.imul(high, constant.highPower) + constant.high) | 0
    low = (Math.imul(low, constant.lowPower) + constant.low) | 0
  }
  hashed.high = high
  // the low bits of a polynomial hash, which select the bucket, are poor: mix in the high bits, bijectively
  hashed.low = Math.imul(low ^ (low >>> 15), LOW_MIX)
}

/** Receives the two hashes of a feature. */
export type TakeHash = (high: number, low: number) => void

/** Returns an emitter that passes each feature's hashes to `take`. */
export const hashing =
  (take: TakeHash): EmitFeature =>
  (template, a, b, c, d, e, f) => {
    hashFeature(template, a, b, c, d, e, f)
    take(hashed.high, hashed.low)
  }

/** Hashes of a feature's full name. */
export function hashName(name: string): { readonly high: number; readonly low: number } {
  hashFeature`${name}`
  return { ...hashed }
}
