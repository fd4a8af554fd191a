/** Which weights are worth their room: learning again with those alone makes up for the others (Han et al. 2015). */

/** 1 for each of the `count` greatest weights, whatever their sign. */
export function greatest(weights: Float64Array, count: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort()
  const least = sizes[sizes.length - count] ?? 0
  return Uint8Array.from(weights, (weight) => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0))
}
