/** Final speakers: the ranker's choice for each statement, and the mention next to the quotation. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { SpanReading } from '../../models/quotation-model.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Resolution, ResolutionRule } from '../coreference/entities/resolution.js'
import type { Mention } from '../mentions/mention.js'
import type { SpanChoice } from '../source-selection/source-choice.js'
import { articleFacts, rankingOf, rankSpeakers } from './rank-speakers.js'
import { type JointRanking, readAgain } from './read-again.js'
import CALIBRATION from './speaker-calibration.json' with { type: 'json' }
import type { Decision, SpeakerCandidate } from './speaker-candidates.js'

/** Precision of speakers found by dialogue turns, on our own articles. */
const TURN_CERTAINTY = 0.7
/** Upper bound: about 2 % of the highest-scoring speakers are wrong. */
const MAX_CONFIDENCE = 0.98
/** Probability of "nobody" from which a model drops a statement, as source selection does; from 0.9, it would drop speech too. */
const NO_QUOTATION = 0.99
/** Guesses below this probability are dropped. */
export const MIN_CONFIDENCE = 0.2

export interface AssignedSpeaker {
  /** Null if no speaker was found with enough confidence. */
  readonly entity: Entity | null
  /** The chosen mention, if it is next to the quotation. */
  readonly beside: Mention | null
  /** The same, or the joint mention that contains it: "Obama and Clinton". */
  readonly mention: Mention | null
  /** Probability that the speaker is right; without a speaker, that the words are not a quotation. */
  readonly confidence: number
  /** Probability that the words are not a quotation. */
  readonly nobody: number
  /** The turns of a dialogue or somebody who acts right before the quotation decided. */
  readonly isFinal: boolean
  readonly rule: ResolutionRule | 'nobody'
  /** False if a model is sure that the words are nobody's. */
  readonly isQuotation: boolean
  /** How a model's reading decided; null if it did not. */
  readonly joint: JointRanking | null
}

type Calibration = typeof CALIBRATION.fast

/**
 * Turns a probability into the share of right speakers, as counted on web pages of many sites that nothing was learnt from
 * (Platt 1999).
 */
function calibrated(probability: number, { slope, offset }: Calibration): number {
  const odds = Math.log(probability / Math.max(1e-6, 1 - probability))
  return 1 / (1 + Math.exp(-(slope * odds + offset)))
}

/**
 * Assigns a speaker to each statement.
 *
 * @param readings what a model says of each statement; undefined without a model
 */
export function assignSpeakers(
  scene: AnnotatedDocument,
  decisions: readonly Decision[],
  resolutions: ReadonlyMap<number, Resolution>,
  readings?: readonly SpanReading[],
): AssignedSpeaker[] {
  const article = articleFacts(decisions)
  const besideOf = ({ place }: SpanChoice, mention: Mention): Mention | null =>
    isBeside(scene, mention, place.outline.paragraph) ? mention : null
  return decisions.map((decision, at): AssignedSpeaker => {
    const { choice, entity: base, turn, isFinal } = decision
    const ranking = rankingOf(scene, article, decisions, resolutions, at)
    const ranked = rankSpeakers(ranking, base)
    const certain = isFinal && base ? certaintyOf(decision, resolutions) : null
    const reading = certain === null ? readings?.[at] : undefined
    const joint = reading ? readAgain(ranked, ranking.candidates, reading) : null
    const [nobody = 0, ...probabilities] = joint?.probabilities ?? ranked
    const confidence = certain ?? Math.max(0, ...probabilities)
    const chosen =
      certain === null
        ? ranking.candidates[probabilities.indexOf(confidence)]
        : ranking.candidates.find(({ entity }) => entity === base)
    if (
      !chosen ||
      confidence < MIN_CONFIDENCE ||
      ((base === null || joint) && nobody > confidence) ||
      isDoubtfulThing(chosen)
    ) {
      // “…,” said he: a cue without anybody to refer to
      const unknown = base === null && choice.mention ? besideOf(choice, choice.mention) : null
      return {
        entity: null,
        beside: unknown,
        mention: unknown,
        confidence: nobody,
        nobody,
        isFinal: false,
        rule: 'nobody',
        isQuotation: !joint || nobody < NO_QUOTATION || unknown !== null,
        joint,
      }
    }
    const { entity } = chosen
    const isBase = entity === base
    const mention = isBase ? (turn ? null : choice.mention) : chosen.mention
    const beside = mention && besideOf(choice, mention)
    const resolution = mention ? resolutions.get(mention.index) : undefined
    const other =
      joint && !isBest(ranked, ranking.candidates.indexOf(chosen) + 1) ? 'read' : 'around'
    return {
      entity,
      beside,
      mention: beside && (resolution?.entity === entity ? (resolution.mention ?? beside) : beside),
      confidence: Math.min(
        certain ?? calibrated(confidence, joint ? CALIBRATION.read : CALIBRATION.fast),
        MAX_CONFIDENCE,
      ),
      nobody,
      isFinal: certain !== null,
      rule: isBase && turn ? 'turn' : resolution?.entity === entity ? resolution.rule : other,
      isQuotation: true,
      joint,
    }
  })
}

const isBest = (probabilities: readonly number[], at: number): boolean =>
  probabilities[at] === Math.max(...probabilities)

/** "“Shut the door.” That was the last thing he heard": a thing speaks only next to a cue. */
const isDoubtfulThing = ({ entity, probability, mention }: SpeakerCandidate): boolean =>
  entity.kind === null &&
  entity.gender === null &&
  entity.names.length === 0 &&
  mention?.type !== 'pronoun' &&
  probability < MIN_CONFIDENCE

/** Confidence in a decision that the ranker may not overrule. */
function certaintyOf(
  { choice: { mention, probability }, turn }: Decision,
  resolutions: ReadonlyMap<number, Resolution>,
): number {
  if (turn) return TURN_CERTAINTY
  return probability * ((mention && resolutions.get(mention.index)?.certainty) ?? 1)
}

/** In the same paragraph, in the one before if it ends with a colon, or in the one after (a signature). */
function isBeside(scene: AnnotatedDocument, mention: Mention, paragraph: number): boolean {
  const own = paragraphOf(scene.document, mention)
  if (own === paragraph || own === paragraph + 1) return true
  const before = scene.collapsedParagraphs[paragraph - 1]
  return own === paragraph - 1 && before?.items.at(-1)?.wordClass === ':'
}
