/** Precision, recall and their harmonic mean, 0..1, with the counts that they come from. */
export interface Ratio {
  readonly p: number
  readonly r: number
  readonly f1: number
  /** How many are right. */
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

/** Nothing predicted, or nothing to find, counts as 0. */
export function ratioOf(tp: number, predicted: number, gold: number): Ratio {
  const p = predicted ? tp / predicted : 0
  const r = gold ? tp / gold : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, tp, predicted, gold }
}
