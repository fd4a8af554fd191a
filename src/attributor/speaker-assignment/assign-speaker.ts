/** Final speaker of a quote: drops guesses below the confidence threshold and finds the mention next to the quotation. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution, ResolutionRule } from '../coreference/entities/resolution.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'

/** Precision of speakers found by dialogue turns, on our own articles. */
const TURN_CERTAINTY = 0.7
/** Upper bound: about 3 % of the highest-scoring speakers are wrong. */
const MAX_CONFIDENCE = 0.98
/** Guesses below this are dropped: on dev fewer than one in ten were right. */
const MIN_CONFIDENCE = 0.2

export interface AssignedSpeaker {
  /** Null if no speaker was found with enough confidence. */
  readonly entity: Entity | null
  /** The chosen mention, if it is next to the quotation. */
  readonly beside: Mention | null
  /** The same, or the joint mention that contains it: "Obama and Clinton". */
  readonly mention: Mention | null
  /** Probability that the speaker is right; without a speaker, that the words are not a quotation. */
  readonly confidence: number
  readonly rule: ResolutionRule | 'nobody'
}

/**
 * Assigns the speaker of a statement from its first choice.
 *
 * @param turn speaker according to the dialogue turns, if they decide
 * @param resolved entity of the chosen mention
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
    mention && !turn && isBeside(scene, mention, place.outline.paragraph) ? mention : null
  const confidence = resolution ? Math.min(probability * resolution.certainty, MAX_CONFIDENCE) : 0
  const known = resolution !== undefined && confidence >= MIN_CONFIDENCE
  return {
    entity: known ? resolution.entity : null,
    beside,
    mention: beside && (resolution?.mention ?? beside),
    confidence: known ? confidence : choice.nonQuotation,
    rule: resolution?.rule ?? 'nobody',
  }
}

/** In the same paragraph, in the one before if it ends with a colon, or in the one after (a signature). */
function isBeside(scene: AnnotatedDocument, mention: Mention, paragraph: number): boolean {
  const own = paragraphOf(scene.document, mention)
  if (own === paragraph || own === paragraph + 1) return true
  const before = scene.collapsedParagraphs[paragraph - 1]
  return own === paragraph - 1 && before?.items.at(-1)?.wordClass === ':'
}
