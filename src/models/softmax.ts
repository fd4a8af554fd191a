/**
 * Inverse temperature (temperature scaling, Guo et al. 2017), set on dev. Regularization shrinks the weights, so scores
 * of unseen text are too close together.
 */
const SHARPNESS = 1.3

/** Softmax of the scores: probabilities that sum to 1; empty for no scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(SHARPNESS * (score - top)))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}
