/** Evidence for a choice of speaker, returned with `explain`: the candidates and the decisive features. */

import { namesOf } from '../../models/feature-template.js'
import type { Ranker } from '../../models/linear-ranker.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import type { Mention } from '../mentions/mention.js'
import { candidateFeatures } from './candidate-features.js'
import { candidatesFor, type History } from './candidates.js'
import { quotationContext } from './quotation-context.js'
import { countBetween } from './rank-candidates.js'
import type { Evidence, Ranked } from './source-choice.js'

const MOST_CANDIDATES = 5
const MOST_FEATURES = 8

/** Returns the evidence for a choice by the ranker. `history`: the sources chosen before it. */
export function evidenceFor(
  scene: AnnotatedDocument,
  ranker: Ranker,
  place: QuotationRef,
  history: readonly History[],
  ranked: readonly Ranked[],
  chosen: Mention,
): Evidence {
  const candidates = candidatesFor(scene, place, history)
  const between = countBetween(scene, place, candidates, chosen)
  const context = quotationContext(scene, place)
  const seen = namesOf((emit) => candidateFeatures(scene, context, chosen, between, history, emit))
  const features = [...new Set(seen)]
    .map((name) => ({ name, weight: Math.round(ranker.weightOf(name) * 100) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_FEATURES)
  return { candidates: ranked.slice(0, MOST_CANDIDATES), features }
}

/** Returns the evidence for a source that the text itself states: a label, a signature, “…”, as she put it. */
export const explicitEvidence = (mention: Mention): Evidence => ({
  candidates: [{ mention, probability: 0.98 }],
  features: [{ name: 'stated', weight: 1 }],
})
