/** Most likely label sequence of a paragraph (Viterbi 1967), restricted to allowed transitions. */
import { kernelSteps } from './kernel-steps.js'
import { LABELS, mayFollow } from './labels.js'
import { type Advance, FREE, type Moves, plainSteps } from './plain-steps.js'

const L = LABELS.length

/** Transition scores with what applies them. */
export interface Steps {
  readonly moves: Moves
  readonly advance: Advance
}

/**
 * Prepares transition scores, [(before + 1) × labels + label].
 *
 * @param implementations in order of preference; null from one that is not available
 */
export function stepsOf(
  transitions: Float32Array,
  implementations: readonly ((moves: Moves) => Advance | null)[] = [kernelSteps, plainSteps],
): Steps {
  const after = (before: number): number[] =>
    [...FREE].map((label) => transitions[(before + 1) * L + label] as number)
  const moves: Moves = {
    scores: Float64Array.from(transitions),
    least: Float64Array.from(LABELS, (_, before) => Math.min(...after(before))),
    most: Float64Array.from(LABELS, (_, before) => Math.max(...after(before))),
  }
  for (const implementation of implementations) {
    const advance = implementation(moves)
    if (advance) return { moves, advance }
  }
  throw new RangeError('no implementation is available')
}

/**
 * Returns the best labels of a paragraph.
 *
 * @param scores [token × labels + label]
 */
export function bestLabels(scores: Float32Array, steps: Steps, length: number): Uint8Array {
  const path = new LabelPath(steps, length)
  const rows = new Float32Array((length + 1) * L)
  rows.set(scores.subarray(0, length * L), L)
  path.add(rows, length)
  return path.labels()
}

/** Best labels of a paragraph whose scores arrive in pieces: only the scores of the last token are kept. */
export class LabelPath {
  readonly #steps: Steps
  /** [token × labels + label]: the best preceding label. */
  readonly #from: Uint8Array
  /** Scores of the last token. */
  readonly #last = new Float32Array(L)
  #length = 0

  constructor(steps: Steps, length: number) {
    this.#steps = steps
    this.#from = new Uint8Array(length * L)
  }

  /**
   * Adds the scores of the next tokens.
   *
   * @param rows [(1 + token) × labels + label], after one empty row; overwritten
   */
  add(rows: Float32Array, count: number): void {
    if (count === 0) return
    const { moves, advance } = this.#steps
    const start = this.#length === 0
    if (start) begin(rows, L, moves.scores)
    else rows.set(this.#last)
    const done = start ? 1 : 0
    const from = this.#from.subarray((this.#length + done) * L)
    advance(rows.subarray(done * L), count - done, from)
    this.#last.set(rows.subarray(count * L, (1 + count) * L))
    this.#length += count
  }

  /** Returns the best labels of all tokens added. */
  labels(): Uint8Array {
    const labels = new Uint8Array(this.#length)
    const scores = this.#last
    let last = 0
    for (let l = 1; l < L; l++) if ((scores[l] as number) > (scores[last] as number)) last = l
    for (let t = this.#length - 1; t >= 0; t--) {
      labels[t] = last
      last = this.#from[t * L + last] as number
    }
    return labels
  }
}

function begin(scores: Float32Array, at: number, moves: Float64Array): void {
  for (let l = 0; l < L; l++)
    scores[at + l] = mayFollow(-1, l)
      ? (scores[at + l] as number) + (moves[l] as number)
      : Number.NEGATIVE_INFINITY
}
