/** Trains a softmax classifier of types with AdaGrad; deterministic. */
import { COLUMNS } from '../../src/attributor/entity-types/type-model.js'
import { generator, shuffle } from '../shuffle.js'
import type { TypeExample } from './examples.js'

const EPOCHS = 8
const RATE = 0.04
const L2 = 1e-3
/** Minimum number of examples of a feature. */
const LEAST = 3

export interface LearntTypes {
  /** Weights of each feature by its key, one per type. */
  readonly weights: ReadonlyMap<number, Float64Array>
  readonly counts: ReadonlyMap<number, number>
}

export function learnTypes(examples: readonly TypeExample[]): LearntTypes {
  const counts = new Map<number, number>()
  for (const { keys } of examples)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([key]) => key)
  const indexOf = new Map(kept.map((key, index) => [key, index]))
  const averaged = descend(
    examples.map(({ keys, right }) => ({
      features: Int32Array.from(keys.flatMap((key) => indexOf.get(key) ?? [])),
      right,
    })),
    kept.length,
  )
  const weights = new Map(
    kept.map((key, i) => [key, averaged.slice(i * COLUMNS, (i + 1) * COLUMNS)]),
  )
  return { weights, counts }
}

/** Weights averaged over the second half of the epochs. */
function descend(
  examples: readonly { features: Int32Array; right: number }[],
  size: number,
): Float64Array {
  const weights = new Float64Array(size * COLUMNS)
  const squares = new Float64Array(size * COLUMNS).fill(1e-3)
  const total = new Float64Array(size * COLUMNS)
  const order = examples.map((_, i) => i)
  const random = generator(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { features, right } = examples[i] as (typeof examples)[number]
      const shares = sharesOf(weights, features)
      for (let k = 0; k < COLUMNS; k++) {
        const gradient = (shares[k] as number) - (k === right ? 1 : 0)
        if (Math.abs(gradient) < 1e-3) continue
        for (const feature of features) {
          const at = feature * COLUMNS + k
          const g = gradient + L2 * (weights[at] as number)
          squares[at] = (squares[at] as number) + g * g
          weights[at] = (weights[at] as number) - (RATE * g) / Math.sqrt(squares[at] as number)
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let i = 0; i < total.length; i++)
        total[i] = (total[i] as number) + (weights[i] as number)
  }
  return total.map((sum) => sum / (EPOCHS / 2))
}

function sharesOf(weights: Float64Array, features: Int32Array): Float64Array {
  const scores = new Float64Array(COLUMNS)
  for (const feature of features)
    for (let k = 0; k < COLUMNS; k++)
      scores[k] = (scores[k] as number) + (weights[feature * COLUMNS + k] as number)
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - top))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / sum)
}
