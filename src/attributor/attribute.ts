/** Runs the stages of attribution in order: from a document to quotes with their speakers. */
import type { Document, QuotedSpan, Range } from '../document/document.js'
import type { Ranker } from '../models/linear-ranker.js'
import { annotate } from './annotation/annotate.js'
import { charactersOf } from './annotation/character-range.js'
import { resolveMentions } from './coreference/resolve-mentions.js'
import type { Tagger } from './report-tagger/tagger.js'
import { joinReports } from './reported-speech/join-reports.js'
import { readReports } from './reported-speech/report.js'
import { selectSources } from './source-selection/select-sources.js'
import type { SpanChoice } from './source-selection/source-choice.js'
import { alternateAdjacent } from './speaker-assignment/adjacent-turns.js'
import { assignSpeaker } from './speaker-assignment/assign-speaker.js'
import { assignTurns } from './speaker-assignment/dialogue-turns.js'
import { voteByEntity } from './speaker-assignment/vote-by-entity.js'
import type { AttributedQuote } from './statements/attributed-quote.js'
import { contentOf } from './statements/content.js'
import { findCue } from './statements/find-cue.js'
import { groupStatements } from './statements/group-quotations.js'
import { wordsOf } from './statements/marked-words.js'

export type AttributionStage = 'annotate' | 'select' | 'report' | 'resolve'

export interface AttributeOptions {
  /** Adds `evidence` to each quote. */
  readonly explain?: boolean
  /** Names of the article's authors, known from outside its prose. */
  readonly byline?: string | null
  /** Called as each stage begins. */
  readonly onStage?: (stage: AttributionStage) => void
}

/**
 * Attributes the quotations of a document to their speakers, in text order; indirect quotes follow.
 *
 * @param tagger finds reported speech without quotation marks; null for quotations only
 */
export function attribute(
  document: Document,
  ranker: Ranker,
  tagger: Tagger | null = null,
  { explain = false, byline = null, onStage = () => {} }: AttributeOptions = {},
): AttributedQuote[] {
  if (document.quotedSpans.length === 0 && !tagger) return []
  onStage('annotate')
  const scene = annotate(document)
  onStage('select')
  const chosen = selectSources(scene, ranker, explain)
  if (tagger) onStage('report')
  const reports = tagger ? readReports(scene, tagger) : []
  const sources = new Set<number>()
  for (const { mention } of chosen) if (mention) sources.add(mention.index)
  for (const { mention } of reports) if (mention) sources.add(mention.index)
  onStage('resolve')
  const resolutions = resolveMentions(scene, sources, { byline })
  const voted = chosen.map((choice) => voteByEntity(choice, resolutions))
  const choices = alternateAdjacent(scene, voted, resolutions)
  const resolutionOf = ({ mention }: SpanChoice) =>
    mention ? resolutions.get(mention.index) : undefined
  const turns = assignTurns(scene, choices, (choice) => resolutionOf(choice)?.entity ?? null)
  const quotes = groupStatements(scene, choices).map(({ choices: own }): AttributedQuote => {
    const first = own[0] as SpanChoice
    const speaker = assignSpeaker(scene, first, turns.get(first), resolutionOf(first))
    const { beside } = speaker
    const quoted = own.map(({ place }) => wordsOf(scene, place.outline, place.index, beside))
    // “A”, said Lind (“the Boss”) and Vass: a joint mention that contains quoted words is not used
    const joint = speaker.mention
    const whole = joint && !quoted.some((words) => overlaps(words, joint)) ? joint : beside
    const cue = beside ? findCue(scene, beside, first.place) : null
    return {
      content: contentOf(scene, own, whole, cue),
      quoted,
      spans: own.map(({ place }) => place.outline.spans[place.index] as QuotedSpan),
      entity: speaker.entity,
      mention: whole && rangeOf(whole),
      cue: cue && charactersOf(document.tokens, cue),
      confidence: speaker.confidence,
      ...(first.evidence && {
        evidence: { ...first.evidence, rule: speaker.rule },
      }),
    }
  })
  if (!tagger) return quotes
  return joinReports(scene, quotes, reports, (mention) => resolutions.get(mention.index))
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const rangeOf = ({ start, end }: Range): Range => ({ start, end })
