/** The network written down as plainly as possible, in 64-bit floats: what the fast one must equal. */
import type { Matrix, RandomWeights } from './random-weights.js'

type Vector = readonly number[]

const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)
const add = (a: Vector, b: Vector): Vector => a.map((x, i) => x + (b[i] as number))

function softmax(scores: Vector): Vector {
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)))
  const sum = powers.reduce((a, b) => a + b)
  return powers.map((power) => power / sum)
}

/** erf by its series. */
function erf(z: number): number {
  if (Math.abs(z) > 5) return Math.sign(z)
  let term = z
  let sum = z
  for (let n = 1; n < 120; n++) {
    term *= (-z * z) / n
    sum += term / (2 * n + 1)
  }
  return (2 / Math.sqrt(Math.PI)) * sum
}
export const gelu = (x: number): number => (x / 2) * (1 + erf(x / Math.SQRT2))

export function createReference({ matrices, sizes }: RandomWeights) {
  const get = (name: string): Matrix => matrices.get(name) as Matrix
  const row = (name: string, i = 0): Vector => get(name)[i] as Vector
  const linear = (name: string, x: Vector): Vector =>
    add(
      get(name).map((weights) => dot(weights, x)),
      row(`${name}.bias`),
    )
  const norm = (name: string, x: Vector): Vector => {
    const mean = x.reduce((a, b) => a + b) / x.length
    const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length
    const gain = row(`${name}.gain`)
    const bias = row(`${name}.bias`)
    return x.map(
      (value, i) =>
        ((value - mean) / Math.sqrt(variance + 1e-12)) * (gain[i] as number) + (bias[i] as number),
    )
  }
  const { width, heads, layers, key, labels, mentionInner, types } = sizes

  function attend(name: string, xs: readonly Vector[]): readonly Vector[] {
    const all = xs.map((x) => linear(name, x))
    const size = width / heads
    const part = (vector: Vector, which: number, head: number): Vector =>
      vector.slice(which * width + head * size, which * width + (head + 1) * size)
    return all.map((query) =>
      Array.from({ length: heads }, (_, head) => {
        const shares: Vector = softmax(
          all.map((other) => dot(part(query, 0, head), part(other, 1, head))),
        )
        return shares
          .map((share, i): Vector => part(all[i] as Vector, 2, head).map((value) => value * share))
          .reduce(add)
      }).flat(),
    )
  }

  /** What the heads read of a span or a mention. */
  function featuresOf(xs: readonly Vector[], first: number, last: number): Vector {
    const at = (i: number): Vector => xs[i] as Vector
    const inside = xs.slice(first, last + 1)
    const mean = inside.reduce(add).map((value) => value / inside.length)
    return [at(first - 1), at(first), at(last), at(last + 1), mean, at(0)].flat()
  }

  return {
    encode(ids: Vector, marks: Vector): readonly Vector[] {
      let xs: readonly Vector[] = ids.map((id, i) =>
        norm('norm', add(add(row('words', id), row('positions', i)), row('marks', marks[i]))),
      )
      for (let i = 0; i < layers; i++) {
        const name = `layers.${i}`
        const mixed = attend(`${name}.attention`, xs).map((y) => linear(`${name}.mixture`, y))
        xs = xs
          .map((x, k) => norm(`${name}.norm1`, add(x, mixed[k] as Vector)))
          .map((x) => {
            const inside = linear(`${name}.up`, x).map(gelu)
            return norm(`${name}.norm2`, add(x, linear(`${name}.down`, inside)))
          })
      }
      return xs
    },
    /** Logarithms of the probabilities of a piece's labels. */
    label(x: Vector): Vector {
      const scores = linear('labels', linear('reports', x).map(gelu)).slice(0, labels)
      return softmax(scores).map(Math.log)
    },
    /** `kinds`: kind of distance of each piece from the span. */
    read(xs: readonly Vector[], first: number, last: number, kinds: Vector) {
      const hidden = linear('spans', featuresOf(xs, first, last)).map(gelu)
      const query = linear('queries', hidden.slice(0, width))
      const keys = xs.map((x) => linear('keys', x))
      const point = (which: number): Vector =>
        softmax(
          keys.map((k, i) => {
            const own = k.slice(which * key, (which + 1) * key)
            const near = i === 0 ? 0 : (row('distances', which)[kinds[i] as number] as number)
            return (
              dot(query.slice(which * key, (which + 1) * key), own) +
              (k[3 * key + which] as number) +
              near
            )
          }),
        )
      const nobody = row('nobody')
      const score = dot(hidden.slice(width), nobody.slice(0, width)) + (nobody[width] as number)
      return { first: point(0), last: point(1), name: point(2), nobody: 1 / (1 + Math.exp(-score)) }
    },
    /** `kinds`: kind of distance of each piece from the mention. */
    readMention(xs: readonly Vector[], first: number, last: number, kinds: Vector) {
      const hidden = linear('mentions', featuresOf(xs, first, last)).map(gelu)
      const query = linear('antecedents', hidden.slice(0, mentionInner))
      const antecedent = softmax(
        xs.map((x, i) => {
          const k = linear('antecedentKeys', x)
          const near = i === 0 ? 0 : (row('antecedentDistances')[kinds[i] as number] as number)
          return dot(query, k.slice(0, key)) + (k[key] as number) + near
        }),
      )
      const scores = linear('types', hidden.slice(mentionInner)).slice(0, types)
      return { antecedent, types: softmax(scores) }
    },
  }
}
