/** Fits the confidence to how often speakers were right (Platt 1999: a logistic curve over the log odds). */

/** A prediction: its probability, and whether it was right. */
export interface Outcome {
  readonly probability: number
  readonly right: boolean
}

export interface Calibration {
  readonly slope: number
  readonly offset: number
}

const logit = (p: number): number => {
  const q = Math.min(0.9999, Math.max(0.0001, p))
  return Math.log(q / (1 - q))
}

/** Fits slope and offset by Newton's method. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  let slope = 0
  let offset = 0
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const { probability, right } of outcomes) {
      const x = logit(probability)
      const p = 1 / (1 + Math.exp(-(slope * x + offset)))
      const difference = (right ? 1 : 0) - p
      const weight = p * (1 - p)
      g0 += difference
      g1 += difference * x
      h00 += weight
      h01 += weight * x
      h11 += weight * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    offset += (h11 * g0 - h01 * g1) / determinant
    slope += (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, offset }
}
