/**
 * A third look at the speaker of a statement, by a model that reads the text: its probabilities join those of the ranker
 * in a log-linear model, whose weights are fitted to articles that neither was trained on
 * (`npm run train:readings`).
 */

import type { SpanReading } from '../../models/quotation-model.js'
import { pointedShare } from '../coreference/entities/pointed-share.js'
import WEIGHTS from './reading-weights.json' with { type: 'json' }
import type { SpeakerCandidate } from './speaker-candidates.js'

/** Least probability that counts, so that a logarithm is finite: of the ranker, and of the model. */
const LEAST_RANKED = 1e-4
const LEAST_READ = 3e-3

/** The terms of the log-linear model for "nobody" or for a candidate. */
export interface Terms {
  /** Logarithm of the ranker's probability. */
  readonly ranked: number
  /** Logarithms of the model's probabilities that the source refers to the entity, and that the names are its names. */
  readonly source: number
  readonly name: number
  /** Log odds of "nobody" by the model; 0 for a candidate. */
  readonly nobody: number
  readonly bias: number
}

/** What ranker and model together say of a statement. */
export interface JointRanking {
  readonly candidates: readonly SpeakerCandidate[]
  /** Of "nobody" first, then of each candidate; so are the probabilities, which sum to 1. */
  readonly terms: readonly Terms[]
  readonly probabilities: readonly number[]
}

/** @param ranked probabilities of "nobody" and of each candidate */
export function readAgain(
  ranked: readonly number[],
  candidates: readonly SpeakerCandidate[],
  reading: SpanReading,
): JointRanking {
  const terms = termsOf(ranked, candidates, reading)
  const scores = terms.map(scoreOf)
  const top = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - top))
  const sum = parts.reduce((total, part) => total + part, 0)
  return { candidates, terms, probabilities: parts.map((part) => part / sum) }
}

/** @param ranked probabilities of "nobody" and of each candidate */
export function termsOf(
  ranked: readonly number[],
  candidates: readonly SpeakerCandidate[],
  { nobody, sources, names }: SpanReading,
): Terms[] {
  const odds = Math.min(0.999, Math.max(0.001, nobody))
  return ranked.map((probability, i) => {
    const entity = candidates[i - 1]?.entity
    return {
      ranked: Math.log(Math.max(LEAST_RANKED, probability)),
      source: entity ? Math.log(pointedShare(entity, sources) + LEAST_READ) : 0,
      name: entity ? Math.log(pointedShare(entity, names) + LEAST_READ) : 0,
      nobody: entity ? 0 : Math.log(odds / (1 - odds)),
      bias: entity ? 0 : 1,
    }
  })
}

const scoreOf = ({ ranked, source, name, nobody, bias }: Terms): number =>
  WEIGHTS.ranked * ranked +
  WEIGHTS.source * source +
  WEIGHTS.name * name +
  WEIGHTS.nobody * nobody +
  WEIGHTS.bias * bias

/** What each term adds to the score of a candidate, over one without any probability; null: to that of "nobody". */
export function contributionsOf({ terms }: JointRanking, candidate: number | null) {
  const { ranked, source, name } = terms[candidate === null ? 0 : candidate + 1] as Terms
  const read = (weight: number, term: number): number =>
    candidate === null ? 0 : weight * (term - Math.log(LEAST_READ))
  return {
    ranked: WEIGHTS.ranked * (ranked - Math.log(LEAST_RANKED)),
    source: read(WEIGHTS.source, source),
    name: read(WEIGHTS.name, name),
    nobody: WEIGHTS.nobody * (terms[0] as Terms).nobody,
  }
}
