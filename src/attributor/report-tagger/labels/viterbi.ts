/** Most likely label sequence of a paragraph (Viterbi 1967), restricted to allowed transitions. */
import { isInside, LABELS, mayFollow } from './labels.js'

const L = LABELS.length
/** Labels that may follow any other; each of the rest may only follow the label that begins its span, or itself. */
const FREE = Int32Array.from([...LABELS.keys()].filter((label) => !isInside(label)))

/** Transition scores, prepared for `bestLabels`. */
export interface Moves {
  /** [(before + 1) × labels + label]; row 0 is the start of a paragraph. */
  readonly scores: Float64Array
  /** For each label, the lowest score of a transition from it to a free label. */
  readonly least: Float64Array
  /** For each label, the highest score of a transition from it to a free label. */
  readonly most: Float64Array
}

/** Prepares transition scores, [(before + 1) × labels + label]. */
export function movesOf(transitions: Float32Array): Moves {
  const after = (before: number): number[] =>
    [...FREE].map((label) => transitions[(before + 1) * L + label] as number)
  return {
    scores: Float64Array.from(transitions),
    least: Float64Array.from(LABELS, (_, before) => Math.min(...after(before))),
    most: Float64Array.from(LABELS, (_, before) => Math.max(...after(before))),
  }
}

/**
 * Returns the best labels of a paragraph.
 *
 * @param scores [token × labels + label]
 */
export function bestLabels(scores: Float32Array, moves: Moves, length: number): Uint8Array {
  const path = new LabelPath(moves, length)
  const rows = new Float32Array((length + 1) * L)
  rows.set(scores.subarray(0, length * L), L)
  path.add(rows, length)
  return path.labels()
}

/** Best labels of a paragraph whose scores arrive in pieces: only the scores of the last token are kept. */
export class LabelPath {
  readonly #moves: Moves
  /** [token × labels + label]: the best preceding label. */
  readonly #from: Uint8Array
  readonly #likely = new Int32Array(L)
  /** Scores of the last token. */
  readonly #last = new Float32Array(L)
  #length = 0

  constructor(moves: Moves, length: number) {
    this.#moves = moves
    this.#from = new Uint8Array(length * L)
  }

  /**
   * Adds the scores of the next tokens.
   *
   * @param rows [(1 + token) × labels + label], after one empty row; overwritten
   */
  add(rows: Float32Array, count: number): void {
    const moves = this.#moves
    rows.set(this.#last)
    for (let t = 0; t < count; t++) {
      const at = (1 + t) * L
      const from = (this.#length + t) * L
      if (from === 0) {
        begin(rows, at, moves.scores)
        continue
      }
      const likely = likelyBefore(rows, at - L, moves, this.#likely)
      stepToFree(rows, at, moves.scores, this.#likely, likely, this.#from, from)
      stepToInside(rows, at, moves.scores, this.#from, from)
    }
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
