/**
 * Learnt weights, looked up by hash alone (Weinberger et al. 2009): a feature's hash selects the start of its row of
 * sixteen signed bytes, one per part of speech. Rows overlap and keys are not checked: non-zero weights are so sparse that
 * collisions are rare, and training compensates for them.
 *
 * Four weights are packed in one number, each biased by 128, so that two additions add four weights. The bias adds the
 * same amount to the sum of every part of speech.
 */
import { digitOf, MORE } from './packed-text.js'

export interface Table {
  readonly packed: Int32Array
  /** A hash shifted right by this many bits is an index into `packed`. */
  readonly shift: number
}

/** A serialized table. */
export interface TableData {
  /** The table has 2^bits row starts. */
  readonly bits: number
  /** Run-length encoding: the number of zeros before the next weight, then that weight plus 45, repeated. */
  readonly weights: string
}

/** Weights per row. */
export const ROW = 16
/** Packed numbers per row. */
const WORDS = 4
/** Distance between row starts, in weights. */
export const STEP = 4
/** Maximum number of rows whose sum fits in 16 bits. */
export const MOST_FEATURES = 256
/** Digit of a weight of 0. */
export const ZERO = 45

/** Bias added to each packed weight. */
export const BIAS = 128
const NO_WEIGHTS = 0x80808080 | 0

/** Number of weights in a table with 2^bits row starts. */
export const tableLength = (bits: number): number => ((1 << bits) + WORDS - 1) * STEP

export function readTable({ bits, weights }: TableData): Table {
  const packed = new Int32Array(tableLength(bits) / STEP).fill(NO_WEIGHTS)
  // while the code is cold, at startup, reading bytes is faster than reading a string
  const signs = new Uint8Array(weights.length)
  writeCodes(weights, signs)
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
  encodeInto(text: string, target: Uint8Array): void
}

/** Writes the codes of an ASCII string to bytes of the same length. */
export function writeCodes(text: string, target: Uint8Array): void {
  const { TextEncoder } = globalThis as { TextEncoder?: new () => Encoder }
  if (TextEncoder) new TextEncoder().encodeInto(text, target)
  else for (let at = 0; at < text.length; at++) target[at] = text.charCodeAt(at)
}

/** Adds the weights of `count` features to `sums`, each biased by 128. */
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
