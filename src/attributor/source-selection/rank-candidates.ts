/**
 * The choice of a source: a linear score for every candidate and for "nobody", made probabilities by softmax.
 * The weights are data (`weights.json`), learnt by `npm run train:source-selection`.
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
import { type QuotationContext, quotationContext } from './quotation-context.js'
import type { Ranked } from './source-choice.js'

export interface Choice {
  readonly context: QuotationContext
  /** Probability that the marks report nobody's words. */
  readonly nonQuotation: number
  /** Candidates, the likeliest first. */
  readonly ranked: readonly Ranked[]
}

/** How many other candidates stand between a candidate and the span, on the side where it is. */
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

/** How far a source that the sentence names last goes ahead of the best other candidate, in logits. */
const OUTERMOST_LEAD = 2

/**
 * "Putin thought “lazy” NATO would give up, the alliance’s chief claimed": who thought it never said so; the one
 * who claimed it did. The closing clause reports all before it, unless a verb of speech stands nearer.
 */
function outermost({ closing, verbBefore, before }: QuotationContext): Mention | null {
  const act = reportingVerb(verbBefore)?.act
  return closing && before !== WordClass.Edge && (act === 'thought' || act === 'attitude')
    ? closing
    : null
}

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
    if (at >= 0) scores[at] = Math.max(...scores) + OUTERMOST_LEAD
  }
  const [nonQuotation = 0, ...probabilities] = softmax([ranker(context.nonQuotation), ...scores])
  const ranked = candidates
    .map((mention, i) => ({ mention, probability: probabilities[i] as number }))
    .sort((a, b) => b.probability - a.probability)
  return { context, nonQuotation, ranked }
}
