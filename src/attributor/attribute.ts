/** Runs the stages of attribution in order: from a document to quotes with their speakers. */
import type { Document, QuotedSpan, Range } from '../document/document.js'
import type { Ranker } from '../models/linear-ranker.js'
import type { QuotationModel } from '../models/quotation-model.js'
import { annotate } from './annotation/annotate.js'
import { charactersOf } from './annotation/character-range.js'
import { decideStatements } from './decide-statements.js'
import { type DocumentReading, readDocument, statementReadings } from './read-document.js'
import { readingEvidence } from './reading-evidence.js'
import type { Tagger } from './report-tagger/tagger.js'
import { joinReports } from './reported-speech/join-reports.js'
import { readReports } from './reported-speech/report.js'
import { resolveSources } from './reported-speech/resolve-sources.js'
import type { Evidence, SpanChoice } from './source-selection/source-choice.js'
import { type AssignedSpeaker, assignSpeakers } from './speaker-assignment/assign-speaker.js'
import type { Decision } from './speaker-assignment/speaker-candidates.js'
import type { AttributedQuote } from './statements/attributed-quote.js'
import { contentOf } from './statements/content.js'
import { findCue } from './statements/find-cue.js'
import { wordsOf } from './statements/marked-words.js'
import { withoutCue } from './statements/without-cue.js'

export type AttributionStage = 'annotate' | 'read' | 'decide' | 'assign' | 'report'

export interface AttributeOptions {
  /** Adds `evidence` to each quote. */
  readonly explain?: boolean
  /** Names of the article's authors, known from outside its prose. */
  readonly byline?: string | null
  /** Reads the statements' quoted spans, for a closer look at their speakers. */
  readonly model?: QuotationModel | null
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
  { explain = false, byline = null, model = null, onStage = () => {} }: AttributeOptions = {},
): AttributedQuote[] {
  if (document.quotedSpans.length === 0 && !tagger) return []
  onStage('annotate')
  const annotated = annotate(document)
  if (model) onStage('read')
  const reading = model && readDocument(annotated, model, tagger !== null)
  const scene = reading ? { ...annotated, readings: nearSpans(reading.mentions) } : annotated
  onStage('decide')
  const decided = decideStatements(scene, ranker, {
    explain,
    byline,
    keepNames: tagger !== null,
    keepDoubtful: model !== null,
  })
  const { statements, decisions, resolutions, sources, names } = decided
  onStage('assign')
  const read = reading ? statementReadings(statements, reading) : undefined
  const assigned = assignSpeakers(scene, decisions, resolutions, read)
  const quotes = statements.flatMap(({ choices: own }, at): AttributedQuote[] => {
    const first = own[0] as SpanChoice
    const found = assigned[at] as AssignedSpeaker
    if (!found.isQuotation) return []
    const cue = found.beside ? findCue(scene, found.beside, first.place) : null
    const speaker = cue ? found : withoutCue(found)
    const { beside } = speaker
    const quoted = own.map(({ place }) => wordsOf(scene, place.outline, place.index, beside))
    // “A”, said Lind (“the Boss”) and Vass: a joint mention that contains quoted words is not used
    const joint = speaker.mention
    const whole = joint && !quoted.some((words) => overlaps(words, joint)) ? joint : beside
    const evidence = explain ? evidenceOf(speaker, decisions[at] as Decision) : undefined
    return [
      {
        content: contentOf(scene, own, whole, cue),
        quoted,
        spans: own.map(({ place }) => place.outline.spans[place.index] as QuotedSpan),
        entity: speaker.entity,
        mention: whole && rangeOf(whole),
        cue: cue && charactersOf(document.tokens, cue),
        confidence: speaker.confidence,
        ...(evidence && { evidence: { ...evidence, rule: speaker.rule } }),
      },
    ]
  })
  if (!tagger) return quotes
  onStage('report')
  const reports = readReports(scene, tagger, reading?.labels)
  return joinReports(
    scene,
    quotes,
    reports,
    resolveSources(
      reading ? { ...scene, readings: reading.mentions } : scene,
      reports,
      sources,
      resolutions,
      byline,
      names,
    ),
  )
}

/** What was read only for reported speech decides on no quotation. */
const nearSpans = (readings: DocumentReading['mentions']): DocumentReading['mentions'] =>
  readings?.map((reading) => (reading?.near ? reading : null)) ?? null

/** With a model, evidence of source selection counts only if the speaker is whom it chose. */
function evidenceOf(
  { joint, entity }: AssignedSpeaker,
  { choice, entity: base }: Decision,
): Evidence | undefined {
  if (!joint) return choice.evidence
  return readingEvidence(joint, entity, entity === base ? choice.evidence : undefined)
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const rangeOf = ({ start, end }: Range): Range => ({ start, end })
