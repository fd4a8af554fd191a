/** Weight pruning: retraining with only the kept weights compensates for the removed ones (Han et al. 2015). */

/** Returns 1 for each of the `count` weights with the largest absolute value, else 0. */
export function greatest(weights: Float64Array, count: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort()
  const least = sizes[sizes.length - count] ?? 0
  return Uint8Array.from(weights, (weight) => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0))
}
