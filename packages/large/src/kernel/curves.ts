/** Numbers of the curves that both kernels compute in the same way. */

/** erf(z) = z · above(z²) / below(z²) within 4 · 10⁻⁷ for |z| <= `limit`, from there on ±1; coefficients from the highest power down. */
export const GELU = {
  limit: 4,
  above: [
    -2.72614225801306e-10, 2.77068142495902e-8, -2.10102402082508e-6, -5.69250639462346e-5,
    -7.34990630326855e-4, -2.95459980854025e-3, -1.60960333262415e-2,
  ],
  below: [
    -1.45660718464996e-5, -2.13374055278905e-4, -1.68282697438203e-3, -7.37332916720468e-3,
    -1.42647390514189e-2,
  ],
} as const

/** 2^x for -1/2 <= x <= 1/2, from the highest power down: the terms of its series. */
export const EXP = {
  /** Exponents below count as this: the probability is 0 anyway. */
  least: -120,
  powers: [6, 5, 4, 3, 2, 1, 0].map((power) => {
    let term = 1
    for (let k = 1; k <= power; k++) term *= Math.LN2 / k
    return term
  }),
} as const

/** Horner's scheme. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}

/**
 * e^x of x <= 0 within 2 · 10⁻⁷ of it. Engines differ in the last bits of Math.exp; this is the same in all of them, so that they
 * give the same readings.
 */
export function exponential(x: number): number {
  const power = Math.max(x * Math.LOG2E, EXP.least)
  const whole = Math.round(power)
  return polynomial(power - whole, EXP.powers) * 2 ** whole
}

/** ln x of x >= 1 within 10⁻¹² of it; the same in all engines, like `exponential`. */
export function logarithm(x: number): number {
  let doublings = 0
  let rest = x
  for (; rest > Math.SQRT2; rest /= 2) doublings++
  const ratio = (rest - 1) / (rest + 1)
  const square = ratio * ratio
  let sum = 0
  for (let power = 17; power > 0; power -= 2) sum = sum * square + 1 / power
  return doublings * Math.LN2 + 2 * ratio * sum
}
