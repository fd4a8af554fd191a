/** Whether a speaker is sure enough to be named, and whether the text names it beside the quotation. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution, ResolutionRule } from '../coreference/entities/resolution.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'

/** How often a speaker found by the turns of a dialogue is right, on our own articles. */
const TURN_CERTAINTY = 0.7
/** Nothing is surer: of those that score highest, some three in a hundred are wrong. */
const MOST_CONFIDENCE = 0.98
/** Below it a guess is worse than none: on dev not one in ten of them was right. */
const LEAST_CONFIDENCE = 0.2
export interface AssignedSpeaker {
  /** Null where nobody was found, or nobody is sure enough. */
  readonly entity: Entity | null
  /** The chosen mention, where it stands beside the quotation. */
  readonly beside: Mention | null
  /** The same, or the whole of which it is a part: "Obama and Clinton". */
  readonly mention: Mention | null
  readonly confidence: number
  readonly rule: ResolutionRule | 'nobody'
}

/**
 * The speaker of a statement by its first choice.
 *
 * @param turn whose turn of a dialogue it is, where the turns tell
 * @param resolved the entity of the chosen mention
 */
export function assignSpeaker(
  scene: AnnotatedDocument,
  choice: SpanChoice,
  turn: Entity | undefined,
  resolved: Resolution | undefined,
): AssignedSpeaker {
  const { mention, probability, place } = choice
  const resolution: Resolution | undefined = turn
    ? { entity: turn, certainty: TURN_CERTAINTY, rule: 'turn' }
    : resolved
  const beside =
    mention && !turn && standsBeside(scene, mention, place.outline.paragraph) ? mention : null
  const sure = resolution ? Math.min(probability * resolution.certainty, MOST_CONFIDENCE) : 0
  const known = resolution !== undefined && sure >= LEAST_CONFIDENCE
  return {
    entity: known ? resolution.entity : null,
    beside,
    mention: beside && (resolution?.mention ?? beside),
    confidence: known ? sure : choice.nonQuotation,
    rule: resolution?.rule ?? 'nobody',
  }
}

/** In the same paragraph, in one that leads to it by a colon, or in a line of signature behind it. */
function standsBeside(scene: AnnotatedDocument, mention: Mention, paragraph: number): boolean {
  const own = paragraphOf(scene.document, mention)
  if (own === paragraph || own === paragraph + 1) return true
  const before = scene.collapsedParagraphs[paragraph - 1]
  return own === paragraph - 1 && before?.items.at(-1)?.wordClass === ':'
}
