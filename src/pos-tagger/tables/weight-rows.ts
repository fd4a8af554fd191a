/**
 * Learnt weights, found by hashing alone (Weinberger et al. 2009): sixteen signed bytes from the place that a
 * feature's hash names, one for each class. Rows overlap, and places are never checked: so few weights are not 0 that
 * they seldom meet, and learning takes it into account where they do.
 *
 * Four weights are one number, each 128 more than it is, so that two additions add four of them. What that adds to the
 * sums is the same for all classes.
 */
import { digitOf, MORE } from './packed-text.js'

export interface Table {
  readonly packed: Int32Array
  /** A hash shifted right by so much is a place. */
  readonly shift: number
}

/** A table in a file. */
export interface TableData {
  /** 2^bits places. */
  readonly bits: number
  /** How many zeroes come before the next weight, and that weight plus 45, again and again. */
  readonly weights: string
}

/** Classes a row. */
export const ROW = 16
/** Numbers a row. */
const WORDS = 4
/** Places are so many weights apart. */
export const STEP = 4
/** Rows whose sum fits into 16 bits. */
export const MOST_FEATURES = 256
/** The digit of a weight of 0. */
export const ZERO = 45

/** Added to each weight. */
export const BIAS = 128
const NO_WEIGHTS = 0x80808080 | 0

/** Weights that a table with 2^bits places has. */
export const tableLength = (bits: number): number => ((1 << bits) + WORDS - 1) * STEP

export function readTable({ bits, weights }: TableData): Table {
  const packed = new Int32Array(tableLength(bits) / STEP).fill(NO_WEIGHTS)
  const signs = bytesOf(weights)
  let place = 0
  for (let at = 0; at < signs.length; ) {
    const gap = digitOf(signs[at++] as number)
    place += gap
    if (gap === MORE) continue
    const weight = digitOf(signs[at++] as number) - ZERO
    packed[place >> 2] = (packed[place >> 2] as number) + (weight << ((place & 3) * 8))
    place++
  }
  return { packed, shift: 32 - bits }
}

interface Encoder {
  encode(text: string): Uint8Array
}

/** Codes of ASCII signs. Bytes are read faster than a string while the code is cold, as it is at the start. */
function bytesOf(text: string): Uint8Array {
  const { TextEncoder } = globalThis as { TextEncoder?: new () => Encoder }
  return TextEncoder
    ? new TextEncoder().encode(text)
    : Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

/** Adds the weights of `count` features to `sums`, but for 128 a feature. */
export function addWeights(
  { packed, shift }: Table,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  let even0 = 0
  let even1 = 0
  let even2 = 0
  let even3 = 0
  let odd0 = 0
  let odd1 = 0
  let odd2 = 0
  let odd3 = 0
  for (let k = 0; k < count; k++) {
    const at = (features[k] as number) >>> shift
    const word0 = packed[at] as number
    const word1 = packed[at + 1] as number
    const word2 = packed[at + 2] as number
    const word3 = packed[at + 3] as number
    even0 = (even0 + (word0 & 0xff00ff)) | 0
    even1 = (even1 + (word1 & 0xff00ff)) | 0
    even2 = (even2 + (word2 & 0xff00ff)) | 0
    even3 = (even3 + (word3 & 0xff00ff)) | 0
    odd0 = (odd0 + ((word0 >>> 8) & 0xff00ff)) | 0
    odd1 = (odd1 + ((word1 >>> 8) & 0xff00ff)) | 0
    odd2 = (odd2 + ((word2 >>> 8) & 0xff00ff)) | 0
    odd3 = (odd3 + ((word3 >>> 8) & 0xff00ff)) | 0
  }
  unpack(sums, 0, even0, odd0)
  unpack(sums, 4, even1, odd1)
  unpack(sums, 8, even2, odd2)
  unpack(sums, 12, even3, odd3)
}

function unpack(sums: Int32Array, at: number, even: number, odd: number): void {
  sums[at] = (sums[at] as number) + (even & 0xffff)
  sums[at + 1] = (sums[at + 1] as number) + (odd & 0xffff)
  sums[at + 2] = (sums[at + 2] as number) + (even >>> 16)
  sums[at + 3] = (sums[at + 3] as number) + (odd >>> 16)
}
