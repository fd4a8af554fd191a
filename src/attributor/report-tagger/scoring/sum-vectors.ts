/**
 * Sums vectors of 32 signed bytes, the first step of the network. As in `sum-rows.ts`, four bytes share one 32-bit word
 * and two additions add all four. The sums are integers, so their order does not matter.
 */

import { unpack } from './sum-rows.js'

/** Length of a vector. */
export const VECTOR = 32
/** 32-bit words per vector. */
const WORDS = 8
/** Words summed at a time: as many as fit into registers. */
const HALF = 4
const BIAS = 128
const MASK = 0xff00ff

/**
 * Packs vectors of bytes into 32-bit words.
 *
 * @param bytes [vector × 32 + i]
 */
export function packVectors(bytes: Int8Array): Int32Array {
  const packed = new Int32Array(bytes.length / 4)
  for (let at = 0; at < packed.length; at++) {
    const i = at * 4
    packed[at] =
      ((bytes[i] as number) + BIAS) |
      (((bytes[i + 1] as number) + BIAS) << 8) |
      (((bytes[i + 2] as number) + BIAS) << 16) |
      (((bytes[i + 3] as number) + BIAS) << 24)
  }
  return packed
}

/** Fills `sums`, of length 32, with the sum of the vectors in `rows` from `first` to `end`, at most 256 of them. */
export function sumVectors(
  packed: Int32Array,
  rows: Int32Array,
  first: number,
  end: number,
  sums: Int32Array,
): void {
  const bias = BIAS * (end - first)
  for (let from = 0; from < WORDS; from += HALF) {
    let even0 = 0
    let even1 = 0
    let even2 = 0
    let even3 = 0
    let odd0 = 0
    let odd1 = 0
    let odd2 = 0
    let odd3 = 0
    for (let k = first; k < end; k++) {
      const at = (rows[k] as number) * WORDS + from
      const word0 = packed[at] as number
      const word1 = packed[at + 1] as number
      const word2 = packed[at + 2] as number
      const word3 = packed[at + 3] as number
      even0 = (even0 + (word0 & MASK)) | 0
      even1 = (even1 + (word1 & MASK)) | 0
      even2 = (even2 + (word2 & MASK)) | 0
      even3 = (even3 + (word3 & MASK)) | 0
      odd0 = (odd0 + ((word0 >>> 8) & MASK)) | 0
      odd1 = (odd1 + ((word1 >>> 8) & MASK)) | 0
      odd2 = (odd2 + ((word2 >>> 8) & MASK)) | 0
      odd3 = (odd3 + ((word3 >>> 8) & MASK)) | 0
    }
    const to = from * 4
    unpack(sums, to, even0, odd0, bias)
    unpack(sums, to + 4, even1, odd1, bias)
    unpack(sums, to + 8, even2, odd2, bias)
    unpack(sums, to + 12, even3, odd3, bias)
  }
}
