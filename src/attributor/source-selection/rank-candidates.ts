/**
 * Ranks the candidate sources of a span: linear scores for each candidate and for "nobody", turned into probabilities
 * by softmax. The weights (`weights.json`) are trained with `npm run train:source-selection`.
 */

import { reportingVerb } from '../../language/verbs.js'
import type { Ranker } from '../../models/linear-ranker.js'
import { softmax } from '../../models/softmax.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import type { Mention } from '../mentions/mention.js'
import { WordClass } from '../syntax/word-class.js'
import { candidateFeatures } from './candidate-features.js'
import { candidatesFor, type History } from './candidates.js'
import { subjectOfInner } from './inner-clause.js'
import { termLead } from './nobody/term-shapes.js'
import { type QuotationContext, quotationContext } from './quotation-context.js'
import type { Ranked } from './source-choice.js'

/** Ranking of the candidates for a span. The probabilities, that of a non-quotation included, add up to 1. */
export interface Choice {
  readonly context: QuotationContext
  /** Probability of a non-quotation. */
  readonly nonQuotation: number
  /** Candidates, likeliest first. */
  readonly ranked: readonly Ranked[]
}

/** Counts the other candidates between a candidate and the span, not counting "it". */
export function countBetween(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
  candidates: readonly Mention[],
  mention: Mention,
): number {
  const at =
    scene.document.tokens[outline.items[outline.spanItems[index] as number]?.token ?? 0]?.start ?? 0
  let count = 0
  for (const other of candidates) {
    if (other === mention || (other.type === 'pronoun' && other.head === 'it')) continue
    if (
      mention.start < at
        ? other.start > mention.fullEnd && other.start < at
        : other.start > at && other.end < mention.start
    )
      count++
  }
  return count
}

/** Lead of a candidate that syntax prefers over the best other one, in logits. */
const LEAD = 2

/**
 * Returns the subject of the closing clause if it outranks the subject of a verb of thought: in "Putin thought “lazy”
 * NATO would give up, the alliance’s chief claimed", the words are the chief’s. A closer verb of speech prevails.
 */
function outermost({ closing, verbBefore, before }: QuotationContext): Mention | null {
  const act = reportingVerb(verbBefore)?.act
  return closing && before !== WordClass.Edge && (act === 'thought' || act === 'attitude')
    ? closing
    : null
}

/** Gives a candidate the best score and a lead over the others; the span is as likely to be a non-quotation as before. */
function lift(scores: number[], at: number): void {
  if (at < 0) return
  const best = Math.max(...scores)
  scores.forEach((score, i) => {
    scores[i] = i === at ? best : score - LEAD
  })
}

/** Ranks the candidate sources of a span. `history`: the sources chosen before it. */
export function chooseSource(
  scene: AnnotatedDocument,
  ranker: Ranker,
  place: QuotationRef,
  history: readonly History[],
): Choice {
  const context = quotationContext(scene, place)
  const candidates = candidatesFor(scene, place, history)
  const scores = candidates.map((mention) =>
    ranker((emit) =>
      candidateFeatures(
        scene,
        context,
        mention,
        countBetween(scene, place, candidates, mention),
        history,
        emit,
      ),
    ),
  )
  const outer = outermost(context)
  if (outer) {
    const at = candidates.indexOf(outer)
    if (at >= 0) scores[at] = Math.max(...scores) + LEAD
  }
  const inner = subjectOfInner(scene, place)
  if (inner) lift(scores, candidates.indexOf(inner))
  const [nonQuotation = 0, ...probabilities] = softmax([
    ranker(context.nonQuotation) + (outer ? 0 : termLead(scene, context)),
    ...scores,
  ])
  const ranked = candidates
    .map((mention, i) => ({ mention, probability: probabilities[i] as number }))
    .sort((a, b) => b.probability - a.probability)
  return { context, nonQuotation, ranked }
}
