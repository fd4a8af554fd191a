/**
 * Features as numbers: two hashes of a feature's name, read sign by sign, so that the name need not be made. Two
 * names share both once in 2^64; of the names that have a weight no two do (the table refuses it).
 */
import type { FeaturePart, See } from './see.js'

const HIGH_SEED = 0x811c9dc5 | 0
const LOW_SEED = 0x2545f491
/** FNV-1a, and a polynomial of another prime beside it. */
const HIGH_PRIME = 0x01000193
const LOW_PRIME = 0x9e3779b1 | 0

/** Takes the two hashes of a feature. */
export type TakeHash = (high: number, low: number) => void

/** Hands on each feature's hashes in the place of its name. */
export function hashing(take: TakeHash): See {
  let high = HIGH_SEED
  let low = LOW_SEED
  const read = (part: FeaturePart | undefined): void => {
    const text = typeof part === 'string' ? part : String(part)
    let h = high
    let l = low
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      h = Math.imul(h ^ code, HIGH_PRIME)
      l = Math.imul(l, LOW_PRIME) + code
    }
    high = h
    low = l | 0
  }
  return (constants, a, b, c, d, e, f) => {
    high = HIGH_SEED
    low = LOW_SEED
    const { length } = constants
    read(constants[0])
    if (length > 1) {
      read(a)
      read(constants[1])
    }
    if (length > 2) {
      read(b)
      read(constants[2])
    }
    if (length > 3) {
      read(c)
      read(constants[3])
    }
    if (length > 4) {
      read(d)
      read(constants[4])
    }
    if (length > 5) {
      read(e)
      read(constants[5])
    }
    if (length > 6) {
      read(f)
      read(constants[6])
    }
    // the last signs reach the lowest bits, by which the table files it, only by another round
    take(high, Math.imul(low ^ (low >>> 15), HIGH_PRIME))
  }
}

/** The hashes of a feature by its name. */
export function hashName(name: string): { readonly high: number; readonly low: number } {
  let hashes = { high: 0, low: 0 }
  const see = hashing((high, low) => {
    hashes = { high, low }
  })
  see`${name}`
  return hashes
}
