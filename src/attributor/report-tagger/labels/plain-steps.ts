/** The steps of the Viterbi algorithm in TypeScript, where the kernel is not available. */
import { isInside, LABELS } from './labels.js'

const L = LABELS.length
/** Labels that may follow any other; each of the rest may only follow the label that begins its span, or itself. */
export const FREE: Int32Array = Int32Array.from(
  [...LABELS.keys()].filter((label) => !isInside(label)),
)

/** Transition scores. */
export interface Moves {
  /** [(before + 1) × labels + label]; row 0 is the start of a paragraph. */
  readonly scores: Float64Array
  /** For each label, the lowest score of a transition from it to a free label. */
  readonly least: Float64Array
  /** For each label, the highest score of a transition from it to a free label. */
  readonly most: Float64Array
}

/**
 * Adds to the scores of each token those of the best labels before it.
 *
 * @param rows [(1 + token) × labels + label], after those of the token before; overwritten
 * @param from [token × labels + label]: gets the best label before each
 */
export type Advance = (rows: Float32Array, count: number, from: Uint8Array) => void

export function plainSteps(moves: Moves): Advance {
  const likely = new Int32Array(L)
  return (rows, count, from) => {
    for (let t = 0; t < count; t++) {
      const at = (1 + t) * L
      const found = likelyBefore(rows, at - L, moves, likely)
      stepToFree(rows, at, moves.scores, likely, found, from, t * L)
      stepToInside(rows, at, moves.scores, from, t * L)
    }
  }
}

/**
 * Writes, in order, the labels that can be the best ones before some free label and returns their number. The others
 * score less with their best transition than the best label with its worst; rounding preserves that order, so none is
 * missed.
 */
function likelyBefore(
  scores: Float32Array,
  at: number,
  { least, most }: Moves,
  into: Int32Array,
): number {
  let best = 0
  for (let b = 1; b < L; b++)
    if ((scores[at + b] as number) > (scores[at + best] as number)) best = b
  const bound = (scores[at + best] as number) + (least[best] as number)
  let count = 0
  for (let b = 0; b < L; b++)
    if ((scores[at + b] as number) + (most[b] as number) >= bound) into[count++] = b
  return count
}

function stepToFree(
  scores: Float32Array,
  at: number,
  moves: Float64Array,
  likely: Int32Array,
  count: number,
  from: Uint8Array,
  fromAt: number,
): void {
  for (let f = 0; f < FREE.length; f++) {
    const l = FREE[f] as number
    let best = Number.NEGATIVE_INFINITY
    let bestFrom = 0
    for (let k = 0; k < count; k++) {
      const b = likely[k] as number
      const score = (scores[at - L + b] as number) + (moves[(b + 1) * L + l] as number)
      if (score > best) {
        best = score
        bestFrom = b
      }
    }
    scores[at + l] = (scores[at + l] as number) + best
    from[fromAt + l] = bestFrom
  }
}

function stepToInside(
  scores: Float32Array,
  at: number,
  moves: Float64Array,
  from: Uint8Array,
  fromAt: number,
): void {
  for (let l = 2; l < L; l += 2) {
    const begun = (scores[at - L + l - 1] as number) + (moves[l * L + l] as number)
    const inside = (scores[at - L + l] as number) + (moves[(l + 1) * L + l] as number)
    scores[at + l] = (scores[at + l] as number) + (inside > begun ? inside : begun)
    from[fromAt + l] = inside > begun ? l : l - 1
  }
}
