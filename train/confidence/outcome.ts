/** What became of a statement, to fit the confidence to. */
import { MIN_CONFIDENCE } from '../../src/attributor/speaker-assignment/assign-speaker.js'
import type { Outcome } from './calibrate.js'

/**
 * Returns the probability of the speaker that `assignSpeakers` gives, and whether it is right; null if it gives none.
 *
 * @param probabilities of "nobody" first, then of each candidate
 * @param right indices of the right ones
 * @param nobodyWins whether no speaker is given if "nobody" is likelier
 */
export function outcomeOf(
  probabilities: readonly number[],
  right: readonly number[],
  nobodyWins: boolean,
): Outcome | null {
  const [nobody = 0, ...candidates] = probabilities
  const probability = Math.max(0, ...candidates)
  if (probability < MIN_CONFIDENCE || (nobodyWins && nobody > probability)) return null
  return { probability, right: right.includes(candidates.indexOf(probability) + 1) }
}
