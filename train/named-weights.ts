/** Rankers' weights by feature name, as integers times a unit. */
import { writeFileSync } from 'node:fs'
import type { NamedWeights } from '../src/models/weights.js'

/**
 * Rounds learnt weights to multiples of a unit.
 *
 * @param least smallest absolute value, in units, of the weights to keep
 */
export function quantised(
  learnt: ReadonlyMap<string, number>,
  unit: number,
  least = 1,
): NamedWeights {
  const rows = [...learnt]
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight / unit)])
    .filter(([, weight]) => Math.abs(weight) >= least)
  return { unit, weights: Object.fromEntries(rows) }
}

/** Writes weights as JSON, one per line in order of their names, and returns their number. */
export function writeWeights(file: URL, { unit, weights }: NamedWeights): number {
  const rows = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`)
  writeFileSync(file, `{"unit":${unit},"weights":{\n${lines.join(',\n')}\n}}\n`)
  return rows.length
}
