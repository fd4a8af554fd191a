import type { EmitFeature } from '../../models/feature-template.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { SpeakerCandidate } from './speaker-candidates.js'
import { BESIDE, LENGTHS, logit, type StatementFacts } from './speaker-facts.js'
import { textOf } from './text-codes.js'

/** Emits the features of "nobody". */
export function nobodyFeatures(
  facts: StatementFacts,
  candidates: readonly SpeakerCandidate[],
  base: Entity | null,
  emit: EmitFeature,
): void {
  const length = LENGTHS[facts.length]
  const where = textOf(facts.where)
  const best = logit(candidates[0]?.probability ?? 0)
  emit`0`
  emit`0n=${facts.nobody}`
  emit`0n=${facts.nobody}|${length}`
  emit`0n=${facts.nobody}|base=${base !== null}`
  emit`0n=${facts.nobody}|best=${best}`
  emit`0len=${length}|${BESIDE[facts.beside]}`
  emit`0where=${where}|${length}`
  emit`0src=${textOf(facts.source)}|${where}`
  emit`0rule=${textOf(facts.rule)}`
  emit`0stated=${facts.stated}`
}
