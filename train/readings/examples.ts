/** Examples for the weights of readings: the terms for "nobody" and every candidate of each annotated statement. */
import { annotate } from '../../src/attributor/annotation/annotate.js'
import { decideStatements } from '../../src/attributor/decide-statements.js'
import { readDocument, statementReadings } from '../../src/attributor/read-document.js'
import {
  articleFacts,
  rankingOf,
  type SpeakerRanker,
} from '../../src/attributor/speaker-assignment/rank-speakers.js'
import { type Terms, termsOf } from '../../src/attributor/speaker-assignment/read-again.js'
import type { Ranker } from '../../src/models/linear-ranker.js'
import type { QuotationModel, SpanReading } from '../../src/models/quotation-model.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle } from '../corpus.js'
import { goldFor } from '../source-selection/examples.js'
import { rightOf } from '../speakers/examples.js'

export interface ReadExample {
  /** The ranker's probabilities of "nobody" first, then of each candidate; so are the terms. */
  readonly ranked: readonly number[]
  readonly terms: readonly Terms[]
  /** Whether source selection found somebody. */
  readonly hasBase: boolean
  /** Indices of the right ones; empty if the speaker is not among the candidates. */
  readonly right: readonly number[]
}

/** Returns one example per annotated statement that the ranker may decide. */
export function readExamplesOf(
  article: GoldArticle,
  ranker: Ranker,
  rankSpeakers: SpeakerRanker,
  model: QuotationModel,
): ReadExample[] {
  const document = parseDocument(article.text)
  const scene = annotate(document)
  const reading = readDocument(scene, model, false)
  const { statements, decisions, resolutions } = decideStatements(scene, ranker, {
    keepDoubtful: true,
  })
  const facts = articleFacts(decisions)
  const readings = statementReadings(statements, reading)
  return decisions.flatMap((decision, at): ReadExample[] => {
    const gold = goldFor(article, decision.choice.place)
    if (!gold || decision.isFinal) return []
    const ranking = rankingOf(scene, facts, decisions, resolutions, at)
    const right = rightOf(document, article, gold, ranking.candidates)
    if (!right) return []
    const ranked = rankSpeakers(ranking, decision.entity)
    const terms = termsOf(ranked, ranking.candidates, readings[at] as SpanReading)
    return [{ ranked, terms, right, hasBase: decision.entity !== null }]
  })
}
