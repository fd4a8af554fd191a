/**
 * How much sharper the probabilities are than the learnt scores say: weights are shrunk while they are learnt, so that
 * the scores of what they have not seen are too close together (temperature scaling: Guo et al. 2017). Set on dev.
 */
const SHARPNESS = 1.3

/** Probabilities in proportion to the exponentials of the scores, summing to 1; none for no scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(SHARPNESS * (score - top)))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}
