/** What a teacher says of a paragraph: probabilities instead of labels (Hinton, Vinyals and Dean 2015). */
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import type { Chain } from './chain.js'

export interface Taught {
  /** [token × labels + label]: the probability of each label. */
  readonly marginals: Float32Array
  /** Expected number of each transition that is not negligible, as [(before + 1) × labels + label, number]. */
  readonly moves: readonly (readonly [number, number])[]
}

/** A paragraph in a file of `teach.ts`. */
export interface TaughtParagraph {
  /** The marginals in 65,535ths, two bytes each, in base64. */
  readonly marginals: string
  readonly moves: Taught['moves']
}

/** An article in a file of `teach.ts`. */
export interface TaughtArticle {
  readonly id: string
  readonly text: string
  /** Those that have tokens. */
  readonly paragraphs: readonly TaughtParagraph[]
}

const L = LABELS.length
const UNIT = 65_535
/**
 * Rarer transitions are left out. With 0.003, the transitions contradicted the marginals: scores grew without bound, and
 * training diverged in some epochs.
 */
const NEGLIGIBLE = 1e-5

/** Writes the probabilities of a chain that has run over `length` tokens. */
export function writeTaught({ marginals, expected }: Chain, length: number): TaughtParagraph {
  const units = Uint16Array.from(marginals.subarray(0, length * L), (p) => Math.round(p * UNIT))
  return {
    marginals: Buffer.from(units.buffer).toString('base64'),
    moves: [...expected.entries()]
      .filter(([, value]) => value > NEGLIGIBLE)
      .map(([i, value]) => [i, Number(value.toPrecision(5))]),
  }
}

/**
 * Decodes a paragraph and renormalizes it: rounding leaves sums slightly off 1, and all scores would drift.
 *
 * @throws Error if they are not those of a paragraph of `length` tokens
 */
export function readTaught({ marginals: text, moves }: TaughtParagraph, length: number): Taught {
  const units = new Uint16Array(new Uint8Array(Buffer.from(text, 'base64')).buffer)
  if (units.length !== length * L) throw new Error('the teacher has read other tokens')
  const marginals = new Float32Array(units.length)
  for (let t = 0; t < length; t++) {
    const row = units.subarray(t * L, (t + 1) * L)
    const sum = row.reduce((all, one) => all + one, 0)
    for (let l = 0; l < L; l++) marginals[t * L + l] = (row[l] as number) / sum
  }
  const all = moves.reduce((sum, [, value]) => sum + value, 0)
  return { marginals, moves: moves.map(([i, value]) => [i, (value * length) / all] as const) }
}
