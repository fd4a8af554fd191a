/** Learns a softmax over candidates with AdaGrad, with L1 regularisation by soft thresholding. Deterministic. */
import { generator, shuffle } from '../shuffle.js'
import type { Example } from './examples.js'

export interface LearnOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  readonly l1: number
  /** Lowest number of occurrences for a feature to get a weight. */
  readonly minCount: number
  /** Number of orders of the examples to average over, because the last examples of an order weigh too much. */
  readonly orders: number
}

/** Returns the learnt weights by feature. */
export function learn(examples: readonly Example[], options: LearnOptions): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const list of features) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [f, n] of counts) if (n >= options.minCount) index.set(f, index.size)
  const data = examples.map(({ features, right }) => ({
    lists: features.map((list) => Int32Array.from(list.flatMap((f) => index.get(f) ?? []))),
    right: new Set(right),
  }))
  const result = new Map<string, number>([...index.keys()].map((f) => [f, 0]))
  for (let order = 0; order < options.orders; order++) {
    const weights = learnInOrder(data, index.size, options, 7 + order)
    for (const [f, i] of index)
      result.set(f, (result.get(f) as number) + (weights[i] as number) / options.orders)
  }
  return result
}

interface Indexed {
  readonly lists: readonly Int32Array[]
  readonly right: ReadonlySet<number>
}

function learnInOrder(
  data: readonly Indexed[],
  size: number,
  options: LearnOptions,
  seed: number,
): Float64Array {
  const w = new Float64Array(size)
  const total = new Float64Array(size)
  const g2 = new Float64Array(size).fill(1e-6)
  const random = generator(seed)
  const order = data.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const n of order) {
      const { lists, right } = data[n] as (typeof data)[number]
      const scores = lists.map((list) => {
        let s = 0
        for (const f of list) s += w[f] as number
        return s
      })
      const top = Math.max(...scores)
      const exp = scores.map((s) => Math.exp(s - top))
      const sum = exp.reduce((a, b) => a + b, 0)
      const rightSum = exp.reduce((a, e, i) => (right.has(i) ? a + e : a), 0)
      lists.forEach((list, i) => {
        const p = (exp[i] as number) / sum
        const target = right.has(i) ? (exp[i] as number) / Math.max(rightSum, 1e-12) : 0
        const gradient = p - target
        if (Math.abs(gradient) < 1e-4) return
        for (const f of list) {
          const g = gradient + options.l2 * (w[f] as number)
          g2[f] = (g2[f] as number) + g * g
          const step = options.rate / Math.sqrt(g2[f] as number)
          const moved = (w[f] as number) - step * g
          const shrink = step * options.l1
          w[f] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
        }
      })
    }
    // the average over the second half of the epochs is more stable than the last state
    if (epoch >= options.epochs / 2)
      for (let f = 0; f < size; f++) total[f] = (total[f] as number) + (w[f] as number)
  }
  const averaged = options.epochs - Math.ceil(options.epochs / 2)
  return total.map((sum) => sum / Math.max(1, averaged))
}
