/** The likeliest labels of a paragraph (Viterbi 1967), labels that may not follow each other left out. */
import { LABELS, mayFollow } from './labels.js'

const L = LABELS.length
/** Labels from which each label can be reached. */
const BEFORE: readonly Int32Array[] = LABELS.map((_, label) =>
  Int32Array.from([...LABELS.keys()].filter((before) => mayFollow(before, label))),
)

/**
 * @param scores [token × labels + label], one paragraph; changed
 * @param transitions [(before + 1) × labels + label]; row 0 stands for the start of a paragraph
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
): Uint8Array {
  const from = new Uint8Array(length * L)
  for (let l = 0; l < L; l++) {
    scores[l] = mayFollow(-1, l)
      ? (scores[l] as number) + (transitions[l] as number)
      : Number.NEGATIVE_INFINITY
  }
  for (let t = 1; t < length; t++) {
    const at = t * L
    for (let l = 0; l < L; l++) {
      const before = BEFORE[l] as Int32Array
      let best = Number.NEGATIVE_INFINITY
      let bestFrom = 0
      for (let k = 0; k < before.length; k++) {
        const b = before[k] as number
        const score = (scores[at - L + b] as number) + (transitions[(b + 1) * L + l] as number)
        if (score > best) {
          best = score
          bestFrom = b
        }
      }
      scores[at + l] = (scores[at + l] as number) + best
      from[at + l] = bestFrom
    }
  }
  const labels = new Uint8Array(length)
  let last = 0
  const end = (length - 1) * L
  for (let l = 1; l < L; l++)
    if ((scores[end + l] as number) > (scores[end + last] as number)) last = l
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = last
    last = from[t * L + last] as number
  }
  return labels
}
