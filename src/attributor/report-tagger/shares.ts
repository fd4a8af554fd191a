/** How the scores of the field, the network and a model that reads the text are mixed. */
import { LABELS } from './labels/labels.js'

const L = LABELS.length

/** Factors of the parts of a label's score. All but the first apply only if a model has read the text. */
export interface Shares {
  /** Of the network's scores and transitions; those of the field get the rest. */
  readonly net: number
  /** Of the model's logarithms of probabilities. */
  readonly reading: number
  /** Of the scores of field and network. */
  readonly tagged: number
  /** Of their transitions. */
  readonly moves: number
  /** Of what the weights add to labels that begin a span. */
  readonly beginning: number
}

/** Tuned on dev. */
export const SHARES: Shares = { net: 0.4, reading: 0.6, tagged: 0.5, moves: 0.4, beginning: 1 }

/**
 * Joins the scores of some tokens with what a model says of them.
 *
 * @param labels of all tokens, as in `TextReading`
 * @param into scores of the tokens from `first` to `end`
 */
export function addReading(
  labels: Float32Array,
  { reading, tagged }: Shares,
  first: number,
  end: number,
  into: Float32Array,
): void {
  const from = first * L
  for (let i = 0; i < (end - first) * L; i++)
    into[i] = tagged * (into[i] as number) + reading * (labels[from + i] as number)
}
