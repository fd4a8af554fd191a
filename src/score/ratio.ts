/** Precision, recall and F1, 0..1, with the underlying counts. */
export interface Ratio {
  readonly p: number
  readonly r: number
  readonly f1: number
  /** True positives. */
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

/** Computes the ratios from counts; a ratio with a denominator of 0 is 0. */
export function ratioOf(tp: number, predicted: number, gold: number): Ratio {
  const p = predicted ? tp / predicted : 0
  const r = gold ? tp / gold : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, predicted, gold }
}
