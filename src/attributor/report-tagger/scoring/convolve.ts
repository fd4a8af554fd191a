/** Inner loop of the network: one layer over one paragraph, in blocks of four tokens and two outputs. */

/** 64-bit tables are faster to read; 32-bit ones take half the memory. */
export type Table = Float32Array | Float64Array

/** Tokens per block: paragraphs are padded to a multiple of it. */
const BLOCK = 4
/** Rows of zeros before and after the tokens of a paragraph, so that blocks need no bounds checks. */
export const MARGIN = 8 + BLOCK

/**
 * Adds to each token's vector the layer's output (after ReLU) for that token and those `reach` tokens to the left and
 * right.
 *
 * @param from [(MARGIN + token) × width + i], zeros around the tokens
 * @param to same layout: the sum
 * @param added [token × width + i]: the layer's output
 * @param weights [(to × 3 + side) × width + from]
 * @param width an even number
 */
export function convolve(
  from: Float64Array,
  to: Float64Array,
  added: Float64Array,
  { weights, bias }: { readonly weights: Table; readonly bias: Table },
  reach: number,
  length: number,
  width: number,
): void {
  const step = reach * width
  for (let t = 0; t < length; t += BLOCK) {
    const own = (MARGIN + t) * width
    for (let o = 0; o < width; o += 2) {
      const bias0 = bias[o] as number
      const bias1 = bias[o + 1] as number
      let a0 = bias0
      let b0 = bias0
      let c0 = bias0
      let d0 = bias0
      let a1 = bias1
      let b1 = bias1
      let c1 = bias1
      let d1 = bias1
      for (let side = 0; side < 3; side++) {
        const row0 = (o * 3 + side) * width
        const row1 = row0 + 3 * width
        const a = own + (side - 1) * step
        const b = a + width
        const c = b + width
        const d = c + width
        for (let i = 0; i < width; i++) {
          const weight0 = weights[row0 + i] as number
          const weight1 = weights[row1 + i] as number
          const atA = from[a + i] as number
          const atB = from[b + i] as number
          const atC = from[c + i] as number
          const atD = from[d + i] as number
          a0 += weight0 * atA
          b0 += weight0 * atB
          c0 += weight0 * atC
          d0 += weight0 * atD
          a1 += weight1 * atA
          b1 += weight1 * atB
          c1 += weight1 * atC
          d1 += weight1 * atD
        }
      }
      const at = t * width + o
      added[at] = a0 > 0 ? a0 : 0
      added[at + 1] = a1 > 0 ? a1 : 0
      added[at + width] = b0 > 0 ? b0 : 0
      added[at + width + 1] = b1 > 0 ? b1 : 0
      added[at + 2 * width] = c0 > 0 ? c0 : 0
      added[at + 2 * width + 1] = c1 > 0 ? c1 : 0
      added[at + 3 * width] = d0 > 0 ? d0 : 0
      added[at + 3 * width + 1] = d1 > 0 ? d1 : 0
    }
  }
  const start = MARGIN * width
  for (let j = 0; j < length * width; j++)
    to[start + j] = (from[start + j] as number) + (added[j] as number)
  to.fill(0, start + length * width, start + (length + MARGIN) * width)
}
