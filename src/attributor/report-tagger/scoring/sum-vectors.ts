/**
 * Sums vectors of 32 signed bytes, the net's first step: as `sum-rows.ts` does for labels, four bytes are one number
 * and two additions add all four. The sums are whole numbers, so that no order of adding changes them.
 */

/** Length of a vector. */
export const VECTOR = 32
/** Numbers a vector; half of them are summed at a time, as many as stay in registers. */
const WORDS = 8
const HALF = 4
const BIAS = 128
const MASK = 0xff00ff

/** @param bytes [vector × 32 + i] */
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

/** Fills `sums`, 32 long, with the sum of the vectors that `rows` names from `first` to `end`, at most 256 of them. */
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

function unpack(sums: Int32Array, at: number, even: number, odd: number, bias: number): void {
  sums[at] = (even & 0xffff) - bias
  sums[at + 1] = (odd & 0xffff) - bias
  sums[at + 2] = (even >>> 16) - bias
  sums[at + 3] = (odd >>> 16) - bias
}
