/** Has a model read a document, and tells what it says of each statement. */
import type { QuotedSpan } from '../document/document.js'
import type {
  AskedMention,
  MentionReading,
  MentionReadings,
  QuotationModel,
  ScoredRange,
  SpanReading,
  TextReading,
} from '../models/quotation-model.js'
import type { AnnotatedDocument } from './annotation/annotated-document.js'
import { ENTITY_TYPES } from './entity-types/entity-type.js'
import type { Mention } from './mentions/mention.js'
import { LABELS } from './report-tagger/labels/labels.js'
import type { Statement } from './statements/group-quotations.js'

/** What a model says of a document. */
export interface DocumentReading {
  /** Of each outermost quoted span. */
  readonly spans: ReadonlyMap<QuotedSpan, SpanReading>
  /** As in `TextReading`; null if they were not asked for, or the model has none. */
  readonly labels: Float32Array | null
  /** Of each mention; null for those that were not read, or if the model reads none. */
  readonly mentions: MentionReadings | null
}

/**
 * Has a model read all outermost quoted spans of a document, and the mentions around them.
 *
 * @param withLabels whether the labels of reported speech are wanted, for which the whole text is read
 * @throws Error if the model answers in another shape: it belongs to another version
 */
export function readDocument(
  scene: AnnotatedDocument,
  model: QuotationModel,
  withLabels: boolean,
): DocumentReading {
  const { document } = scene
  const spans = document.quotedSpans.filter(({ depth }) => depth === 0)
  const asked = mentionsToRead(scene)
  const tokens = withLabels ? document.tokens : null
  const reading = model.read(document.text, spans, tokens, asked.map(askedOf))
  if (!fits(reading, spans.length, document.tokens.length, asked.length))
    throw new Error(`the model “${model.name}” does not fit this version of quote-extract`)
  const mentions = reading.mentions ? scene.mentions.map((): MentionReading | null => null) : null
  asked.forEach(({ index }, i) => {
    if (mentions) mentions[index] = reading.mentions?.[i] ?? null
  })
  return {
    spans: new Map(spans.map((span, i) => [span, reading.spans[i] as SpanReading])),
    labels: withLabels ? reading.labels : null,
    mentions,
  }
}

/** Mentions that a model is asked about: names, and what is resolved to an entity. */
export const mentionsToRead = ({ mentions, itemOf }: AnnotatedDocument): Mention[] =>
  mentions.filter(({ type, firstToken }) => type === 'name' || (itemOf[firstToken] ?? -1) >= 0)

export const askedOf = ({ start, end, type }: Mention): AskedMention => ({
  start,
  end,
  refers: type !== 'name',
})

/** What a model says of statements, one each. Those of several spans get the average of what is said of them. */
export function statementReadings(
  statements: readonly Statement[],
  { spans }: DocumentReading,
): SpanReading[] {
  return statements.map(({ choices }) =>
    averageOf(
      choices.map(({ place: { outline, index } }) => {
        const span = outline.spans[index] as QuotedSpan
        return spans.get(span) as SpanReading
      }),
    ),
  )
}

function fits(
  { spans, labels, mentions }: TextReading,
  count: number,
  tokens: number,
  asked: number,
): boolean {
  if (spans?.length !== count || (labels && labels.length !== tokens * LABELS.length)) return false
  if (!mentions) return true
  const typed = mentions.find((mention) => mention !== null)
  return mentions.length === asked && (!typed || typed.types?.length === ENTITY_TYPES.length)
}

/** The average of readings; of one, itself. */
function averageOf(readings: readonly SpanReading[]): SpanReading {
  const [first] = readings
  if (first && readings.length === 1) return first
  const share = 1 / readings.length
  const shared = (ranges: readonly ScoredRange[]): ScoredRange[] =>
    ranges.map((range) => ({ ...range, probability: range.probability * share }))
  return {
    nobody: readings.reduce((sum, { nobody }) => sum + nobody * share, 0),
    sources: readings.flatMap(({ sources }) => shared(sources)),
    names: readings.flatMap(({ names }) => shared(names)),
  }
}
