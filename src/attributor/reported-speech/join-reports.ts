/**
 * One list of the quotations that the ranker gave a speaker and the reports that the tagger found. A quotation keeps
 * its speaker; where a report holds it, its content grows to the whole reported clause. A report without quotations
 * is an indirect quote.
 */

import type { QuotedSpan, Range } from '../../document/document.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Mention } from '../mentions/mention.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'
import type { AttributedQuote } from '../statements/attributed-quote.js'
import { type ContentPart, contentParts, coveredBy } from './content-parts.js'
import { type Report, type Resolved, rangeOf, UnknownSources } from './report.js'

/**
 * How often the source of a report is right, before it is resolved: nine in ten times where the report is one, fewer
 * with those that are none.
 */
const TAGGED_CERTAINTY = 0.8
/** Of a source that no known phrase stands for. */
const UNKNOWN_CERTAINTY = 0.5

/** A quotation while reports are joined to it. */
interface Open {
  quote: AttributedQuote
  /** Spans of the quotation that a report's content covers. */
  readonly covered: Set<QuotedSpan>
  readonly parts: ContentPart[]
}

export function joinReports(
  scene: AnnotatedDocument,
  quotes: readonly AttributedQuote[],
  reports: readonly Report[],
  resolve: (mention: Mention) => Resolved | undefined,
): AttributedQuote[] {
  const { document } = scene
  const unknown = new UnknownSources(scene)
  const spanAt = new Map(document.quotedSpans.map((span) => [span.start, span]))
  const ownerOf = new Map<QuotedSpan, Open>()
  const open = quotes.map((quote): Open => {
    const entry: Open = { quote, covered: new Set(), parts: [] }
    for (const { start } of quote.quoted) {
      const span = spanAt.get(start)
      if (span) ownerOf.set(span, entry)
    }
    return entry
  })
  const spansIn = outermostByParagraph(scene)
  const indirect: AttributedQuote[] = []
  for (const report of reports) {
    const source = sourceOf(scene, report, resolve, unknown)
    const owners = new Set<Open>()
    const parts = report.attribution.content.map((tagged) => {
      const spans = coveredBy(document, tagged, spansIn(tagged))
      const held = spans.flatMap((span) => ownerOf.get(span) ?? [])
      for (const owner of held) owners.add(owner)
      return { tagged, spans, held: new Set(held) }
    })
    if (owners.size === 0) {
      if (parts.some(({ tagged }) => isInsideQuotation(scene, ownerOf, spansIn(tagged), tagged)))
        continue
      const quote = asIndirect(scene, report, source)
      if (quote) indirect.push(quote)
      continue
    }
    const first = [...owners].find(({ quote }) => overlaps(quote.mention, source.mention))
    const owner = first ?? ([...owners][0] as Open)
    for (const { tagged, spans, held } of parts) {
      const to = held.size === 0 || held.has(owner) ? owner : ([...held][0] as Open)
      const own = spans.filter((span) => ownerOf.get(span) === to)
      for (const span of own) to.covered.add(span)
      to.parts.push(...contentParts(document, tagged, own))
    }
    if (first) owner.quote = withSource(owner.quote, report, source, scene)
  }
  return [...open.map((entry) => withContent(entry, spanAt)), ...indirect]
}

interface Source {
  readonly entity: Entity | null
  readonly mention: Range | null
  readonly certainty: number
}

function sourceOf(
  scene: AnnotatedDocument,
  { attribution, mention }: Report,
  resolve: (mention: Mention) => Resolved | undefined,
  unknown: UnknownSources,
): Source {
  const { source } = attribution
  if (!source) return { entity: null, mention: null, certainty: UNKNOWN_CERTAINTY }
  const range = rangeOf(scene.document.tokens, source.first, source.end)
  const resolved = mention ? resolve(mention) : undefined
  return resolved
    ? {
        entity: resolved.entity,
        // "they’ve": the pronoun without its auxiliary
        mention:
          mention?.type === 'pronoun' && source.end === source.first + 1
            ? { start: mention.start, end: mention.end }
            : range,
        certainty: TAGGED_CERTAINTY * resolved.certainty,
      }
    : { entity: unknown.entityOf(source), mention: range, certainty: UNKNOWN_CERTAINTY }
}

function outermostByParagraph({ document }: AnnotatedDocument): (part: TaggedSpan) => QuotedSpan[] {
  const byParagraph = new Map<number, QuotedSpan[]>()
  for (const span of document.quotedSpans) {
    if (span.depth > 0) continue
    const list = byParagraph.get(span.paragraph)
    if (list) list.push(span)
    else byParagraph.set(span.paragraph, [span])
  }
  return ({ first }) => {
    const sentence = document.sentences[document.tokens[first]?.sentence ?? -1]
    return byParagraph.get(sentence?.paragraph ?? -1) ?? []
  }
}

/** A report within the words of somebody quoted is theirs. */
function isInsideQuotation(
  { document }: AnnotatedDocument,
  owners: ReadonlyMap<QuotedSpan, Open>,
  spans: readonly QuotedSpan[],
  { first, end }: TaggedSpan,
): boolean {
  const range = rangeOf(document.tokens, first, end)
  return spans.some((span) => owners.has(span) && range.start < span.end && span.start < range.end)
}

function asIndirect(
  scene: AnnotatedDocument,
  { attribution }: Report,
  source: Source,
): AttributedQuote | null {
  const parts = attribution.content.flatMap((tagged) => contentParts(scene.document, tagged, []))
  if (parts.length === 0) return null
  return {
    content: { type: 'indirect', parts: parts.map(({ range }) => range) },
    quoted: [],
    entity: source.entity,
    mention: source.mention,
    cue: cueRange(scene, attribution.cue),
    confidence: source.certainty,
  }
}

const cueRange = ({ document }: AnnotatedDocument, cue: TaggedSpan | null): Range | null =>
  cue ? rangeOf(document.tokens, cue.first, cue.end) : null

/** The tagger's source, in full, and its cue, where they are the quotation's own. */
function withSource(
  quote: AttributedQuote,
  { attribution }: Report,
  source: Source,
  scene: AnnotatedDocument,
): AttributedQuote {
  const cue = cueRange(scene, attribution.cue) ?? quote.cue
  return { ...quote, mention: source.mention ?? quote.mention, cue }
}

/** The parts that reports gave, and of the quotation's own those that hold a span that no report covers. */
function withContent(
  { quote, covered, parts }: Open,
  spanAt: ReadonlyMap<number, QuotedSpan>,
): AttributedQuote {
  if (parts.length === 0) return quote
  const left = quote.quoted.filter(({ start }) => {
    const span = spanAt.get(start)
    return !span || !covered.has(span)
  })
  const own = quote.content.parts.filter((part) =>
    left.some(({ start, end }) => part.start <= start && end <= part.end),
  )
  const verbatim = (range: Range) =>
    quote.quoted.some(({ start, end }) => range.start === start && range.end === end)
  const ranges = union([...parts.map(({ range }) => range), ...own])
  return {
    ...quote,
    content: { type: ranges.every(verbatim) ? 'direct' : 'mixed', parts: ranges },
  }
}

/** In text order, those that overlap joined. */
function union(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && range.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}

const overlaps = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end
