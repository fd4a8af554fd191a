/**
 * Ranks the candidate speakers of a statement: a second look at the choice of the source, once everyone's mentions and the
 * speakers of the neighbouring statements are known.
 */

import type { Features } from '../../models/feature-template.js'
import { emitGroups, groupRanker } from '../../models/group-ranker.js'
import { linearRanker } from '../../models/linear-ranker.js'
import { softmax } from '../../models/softmax.js'
import type { NamedWeights, PackedWeights } from '../../models/weights.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import { nobodyFeatures } from './nobody-features.js'
import { type Decision, type SpeakerCandidate, speakerCandidates } from './speaker-candidates.js'
import {
  type ArticleFacts,
  type SpeakerFacts,
  speakerFacts,
  statementFacts,
} from './speaker-facts.js'
import { SPEAKER_GROUPS } from './speaker-features.js'
import WEIGHTS from './speaker-weights.json' with { type: 'json' }

export interface SpeakerRanking {
  readonly candidates: readonly SpeakerCandidate[]
  readonly nobody: Features
  /** Facts about each candidate. */
  readonly facts: readonly SpeakerFacts[]
}

/** Features of each candidate. */
export const featuresOf = ({ facts }: SpeakerRanking): Features[] =>
  facts.map((one) => (emit) => emitGroups(SPEAKER_GROUPS, one, emit))

/** Counts the statements of each entity. */
export function articleFacts(decisions: readonly Decision[]): ArticleFacts {
  const spoken = new Map<Entity, number>()
  for (const { entity } of decisions) if (entity) spoken.set(entity, (spoken.get(entity) ?? 0) + 1)
  return { spoken, statements: decisions.length }
}

/** Returns the candidates of one statement with their features. */
export function rankingOf(
  scene: AnnotatedDocument,
  article: ArticleFacts,
  decisions: readonly Decision[],
  resolutions: ReadonlyMap<number, Resolution>,
  at: number,
): SpeakerRanking {
  const decision = decisions[at] as Decision
  const candidates = speakerCandidates(scene, decisions, at, resolutions)
  const { mention } = decision.choice
  const facts = statementFacts(
    scene,
    decision,
    mention ? resolutions.get(mention.index) : undefined,
  )
  return {
    candidates,
    nobody: (emit) => nobodyFeatures(facts, candidates, decision.entity, emit),
    facts: candidates.map((candidate, rank) =>
      speakerFacts(scene, article, facts, decisions, at, candidate, rank),
    ),
  }
}

/** Advantage of the speaker decided on so far, in scores: a second look needs good reasons to overrule the first. */
const FIRST_LOOK = 0.4

/** Probabilities of "nobody" and of each candidate; they sum to 1. `base`: the speaker decided on so far, if any. */
export type SpeakerRanker = (ranking: SpeakerRanking, base: Entity | null) => number[]

/** Creates a ranker of speakers from weights in the form of `speaker-weights.json`. */
export function speakerRanker(weights: NamedWeights | PackedWeights): SpeakerRanker {
  const ranker = linearRanker(weights)
  const scoreOf = groupRanker(SPEAKER_GROUPS, ranker, weights.unit)
  return ({ candidates, nobody, facts }, base) => {
    const bonus = (entity: Entity | null): number => (entity === base ? FIRST_LOOK : 0)
    return softmax([
      ranker(nobody) + bonus(null),
      ...facts.map((one, i) => scoreOf(one) + bonus((candidates[i] as SpeakerCandidate).entity)),
    ])
  }
}

export const rankSpeakers = speakerRanker(WEIGHTS)
