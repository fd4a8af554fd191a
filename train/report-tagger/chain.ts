/** Linear chain over the labels of one paragraph: the probability of each label at each token (Lafferty et al. 2001). */
import { LABELS, mayFollow } from '../../src/attributor/report-tagger/labels/labels.js'

const L = LABELS.length

/** Forward-backward algorithm over one paragraph, with probabilities scaled at every token; buffers are reused. */
export class Chain {
  /** [token × labels + label]: the probability of each label. */
  readonly marginals: Float64Array
  /** Expected number of each transition. */
  readonly expected = new Float64Array((L + 1) * L)
  /** [token × labels + label]: the score of each label, set before `run`, which overwrites it. */
  readonly scores: Float64Array
  readonly #alpha: Float64Array
  readonly #factors = new Float64Array((L + 1) * L)
  readonly #allowed: readonly Int32Array[]

  constructor(longest: number) {
    this.marginals = new Float64Array(longest * L)
    this.scores = new Float64Array(longest * L)
    this.#alpha = new Float64Array(longest * L)
    this.#allowed = LABELS.map((_, label) =>
      Int32Array.from([...LABELS.keys()].filter((before) => mayFollow(before, label))),
    )
  }

  /** Fills `marginals` and `expected`; returns the log-likelihood of the labels. */
  run(labels: Uint8Array, transitions: Float32Array, length: number): number {
    const scores = this.scores
    const alpha = this.#alpha
    const factors = this.#factors
    const { marginals, expected } = this
    expected.fill(0)
    let likelihood = 0
    for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(transitions[i] as number)
    for (let t = 0; t < length; t++) {
      const at = t * L
      const gold = labels[t] as number
      const before = t === 0 ? 0 : (labels[t - 1] as number) + 1
      likelihood += (scores[at + gold] as number) + (transitions[before * L + gold] as number)
      let top = Number.NEGATIVE_INFINITY
      for (let l = 0; l < L; l++) top = Math.max(top, scores[at + l] as number)
      likelihood -= top
      let sum = 0
      for (let l = 0; l < L; l++) {
        const emission = Math.exp((scores[at + l] as number) - top)
        scores[at + l] = emission
        let value = 0
        if (t === 0) value = mayFollow(-1, l) ? (factors[l] as number) : 0
        else {
          const from = this.#allowed[l] as Int32Array
          for (let k = 0; k < from.length; k++) {
            const b = from[k] as number
            value += (alpha[at - L + b] as number) * (factors[(b + 1) * L + l] as number)
          }
        }
        value *= emission
        alpha[at + l] = value
        sum += value
      }
      likelihood -= Math.log(sum)
      for (let l = 0; l < L; l++) alpha[at + l] = (alpha[at + l] as number) / sum
    }
    const beta = new Float64Array(L).fill(1)
    const ahead = new Float64Array(L)
    for (let t = length - 1; t >= 0; t--) {
      const at = t * L
      let sum = 0
      for (let l = 0; l < L; l++) {
        const p = (alpha[at + l] as number) * (beta[l] as number)
        marginals[at + l] = p
        sum += p
      }
      for (let l = 0; l < L; l++) marginals[at + l] = (marginals[at + l] as number) / sum
      if (t === 0) {
        for (let l = 0; l < L; l++) expected[l] = (expected[l] as number) + (marginals[l] as number)
        break
      }
      for (let l = 0; l < L; l++) ahead[l] = (beta[l] as number) * (scores[at + l] as number)
      beta.fill(0)
      let total = 0
      for (let l = 0; l < L; l++) {
        const value = ahead[l] as number
        const from = this.#allowed[l] as Int32Array
        for (let k = 0; k < from.length; k++) {
          const b = from[k] as number
          const path = (factors[(b + 1) * L + l] as number) * value
          beta[b] = (beta[b] as number) + path
          total += path * (alpha[at - L + b] as number)
        }
      }
      for (let l = 0; l < L; l++) {
        const value = (ahead[l] as number) / total
        if (value === 0) continue
        const from = this.#allowed[l] as Int32Array
        for (let k = 0; k < from.length; k++) {
          const b = from[k] as number
          const i = (b + 1) * L + l
          expected[i] =
            (expected[i] as number) + (alpha[at - L + b] as number) * (factors[i] as number) * value
        }
      }
      let scale = 0
      for (let l = 0; l < L; l++) scale = Math.max(scale, beta[l] as number)
      for (let l = 0; l < L; l++) beta[l] = (beta[l] as number) / scale
    }
    return likelihood
  }
}
