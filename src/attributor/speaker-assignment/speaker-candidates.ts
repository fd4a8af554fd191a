/**
 * Entities that may be the speaker of a statement, with the evidence for each: the mentions that source selection ranked,
 * everyone they may refer to, and the speakers of the neighbouring statements.
 */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution } from '../coreference/entities/resolution.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'

/** Speaker of a statement as decided so far. */
export interface Decision {
  readonly choice: SpanChoice
  /** Null if nobody was found. */
  readonly entity: Entity | null
  /** Entity according to the turns of a dialogue, if they decide. */
  readonly turn: Entity | undefined
  /** Whether the turns of a dialogue or somebody who acts right before the quotation decide, and not the ranker. */
  readonly isFinal: boolean
}

export interface SpeakerCandidate {
  readonly entity: Entity
  /** Probability that the source refers to the entity: that of its mentions times that of their resolution. */
  readonly probability: number
  /** Its most probable mention; null if it was not ranked. */
  readonly mention: Mention | null
  /** The mention was resolved to the entity, rather than the entity being the second or third best. */
  readonly resolved: boolean
  /** Last mention before the quotation, outside quotations. */
  readonly last: Mention | null
}

/** Number of earlier statements whose speakers are candidates. */
const NEIGHBOURS = 2

/** Returns the candidates for a statement, most probable first. */
export function speakerCandidates(
  scene: AnnotatedDocument,
  decisions: readonly Decision[],
  at: number,
  resolutions: ReadonlyMap<number, Resolution>,
): SpeakerCandidate[] {
  const { choice, entity: base } = decisions[at] as Decision
  const found = new Candidates()
  for (const { mention, probability } of choice.ranked) {
    const resolution = resolutions.get(mention.index)
    if (!resolution) continue
    const { entity, certainty, others } = resolution
    found.add(entity, probability * certainty, mention, true)
    for (const other of others)
      found.add(other.entity, probability * other.certainty, mention, false)
  }
  if (base) found.add(base, 0, choice.mention, true)
  for (let d = 1, before = 0; before < NEIGHBOURS && d <= 6; d++) {
    const entity = decisions[at - d]?.entity
    if (!entity) continue
    found.add(entity, 0, null, true)
    before++
  }
  const next = decisions[at + 1]?.entity
  if (next) found.add(next, 0, null, true)
  const start = startOf(choice)
  for (const candidate of found.all) candidate.last = lastBefore(scene, candidate.entity, start)
  return found.all.sort((a, b) => b.probability - a.probability)
}

interface Draft {
  readonly entity: Entity
  probability: number
  mention: Mention | null
  resolved: boolean
  last: Mention | null
  /** Highest probability of a mention. */
  best: number
}

class Candidates {
  readonly all: Draft[] = []
  readonly #known = new Map<Entity, Draft>()

  add(entity: Entity, probability: number, mention: Mention | null, resolved: boolean): void {
    const known = this.#known.get(entity)
    if (!known) {
      const draft = { entity, probability, mention, resolved, last: null, best: probability }
      this.#known.set(entity, draft)
      this.all.push(draft)
      return
    }
    known.probability += probability
    if (probability <= known.best) return
    known.best = probability
    known.mention = mention
    known.resolved = resolved
  }
}

const startOf = ({ place: { outline, index } }: SpanChoice): number =>
  outline.spans[index]?.start ?? 0

/** Finds the last mention of an entity before an offset, by binary search. */
function lastBefore(
  { itemOf }: AnnotatedDocument,
  { mentions }: Entity,
  offset: number,
): Mention | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).start < offset) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i > low - 6; i--) {
    const mention = mentions[i] as Mention
    if ((itemOf[mention.firstToken] ?? -1) >= 0) return mention
  }
  return null
}

/** Number of paragraphs from a mention to a quotation; -1 without a mention. */
export const paragraphsSince = (
  scene: AnnotatedDocument,
  mention: Mention | null,
  { place }: SpanChoice,
): number => (mention ? place.outline.paragraph - paragraphOf(scene.document, mention) : -1)
