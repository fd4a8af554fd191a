/**
 * Joins the quotations that the ranker attributed and the reports that the tagger found. A quotation stays as it is, but
 * for the content of a mixed one, which is extended by the reports that contain its words. A report without quotations
 * becomes an indirect quote.
 */

import type { Range } from '../../document/document.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { trimmedCharacters } from '../annotation/character-range.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Mention } from '../mentions/mention.js'
import type { Attribution } from '../report-tagger/labels/link.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'
import type { AttributedQuote } from '../statements/attributed-quote.js'
import { type ContentPart, contentParts, coveredBy, type Marked } from './content-parts.js'
import { type Report, type Resolved, UnknownSources } from './report.js'
import { hasClause, isUnanswered } from './reports-words.js'

/**
 * Probability that the source of a report is right, before coreference: 0.9 for true reports, less with false positives
 * included.
 */
const TAGGED_CERTAINTY = 0.8
/** The same for a source that is not a known mention. */
const UNKNOWN_CERTAINTY = 0.5

/** A quotation to which reports are being joined. */
interface Open {
  readonly quote: AttributedQuote
  /** Content of the reports that contain words of it; each entry is one tagged span. */
  readonly held: (readonly ContentPart[])[]
}

/** A quoted span that a quotation owns. */
interface Owned extends Marked {
  readonly owner: Open
}

/** Returns the quotations, extended by the reports that contain them, then the indirect quotes; both in text order. */
export function joinReports(
  scene: AnnotatedDocument,
  quotes: readonly AttributedQuote[],
  reports: readonly Report[],
  resolve: (mention: Mention) => Resolved | undefined,
): AttributedQuote[] {
  const { document } = scene
  const unknown = new UnknownSources(scene)
  const open = quotes.map((quote): Open => ({ quote, held: [] }))
  const quotations = new Quotations(open)
  const indirect: AttributedQuote[] = []
  for (const report of reports) {
    const { attribution } = report
    const source = sourceOf(scene, report, resolve, unknown)
    const cue = cueRange(scene, attribution.cue)
    // a report inside quoted words belongs to the quoted speaker
    if ([cue, source.mention].some((range) => range && quotations.touch(range))) continue
    const parts = attribution.content.map((tagged) => ({
      tagged,
      covered: coveredBy(
        document,
        tagged,
        quotations.around(trimmedCharacters(document.tokens, tagged)),
      ),
    }))
    const owners = new Set(parts.flatMap(({ covered }) => covered.map(({ owner }) => owner)))
    if (owners.size === 0) {
      if (parts.some(({ tagged }) => quotations.touch(trimmedCharacters(document.tokens, tagged))))
        continue
      const quote = asIndirect(scene, attribution, source)
      if (quote) indirect.push(quote)
      continue
    }
    const first = [...owners].find(({ quote }) => overlaps(quote.mention, source.mention))
    const owner = first ?? ([...owners][0] as Open)
    for (const { tagged, covered } of parts) {
      const holders = new Set(covered.map((one) => one.owner))
      const to = holders.size === 0 || holders.has(owner) ? owner : ([...holders][0] as Open)
      const marked = covered.filter((one) => one.owner === to)
      to.held.push(contentParts(document, tagged, marked))
    }
    // “A,” said Lind, and that B: the words apart from the quotation are a quote of their own
    const apart = parts.filter(
      ({ tagged, covered }) =>
        covered.length === 0 && !quotations.touch(trimmedCharacters(document.tokens, tagged)),
    )
    if (owner.quote.content.type === 'direct' && apart.length > 0) {
      const content = apart.map(({ tagged }) => tagged)
      const quote = asIndirect(scene, { ...attribution, content }, source)
      if (quote) indirect.push(quote)
    }
  }
  return [...open.map(withContent), ...indirect]
}

/** Quoted spans of all quotations, in text order. */
class Quotations {
  readonly #owned: readonly Owned[]

  constructor(open: readonly Open[]) {
    this.#owned = open
      .flatMap((owner) =>
        owner.quote.spans.map(
          (span, i): Owned => ({ span, words: owner.quote.quoted[i] ?? span, owner }),
        ),
      )
      .sort((a, b) => a.span.open.start - b.span.open.start)
  }

  /** Returns the spans that overlap a range, marks included. */
  around({ start, end }: Range): Owned[] {
    let low = 0
    let high = this.#owned.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#owned[middle] as Owned).span.close.end <= start) low = middle + 1
      else high = middle
    }
    let last = low
    while ((this.#owned[last]?.span.open.start ?? end) < end) last++
    return this.#owned.slice(low, last)
  }

  /** Returns whether a range overlaps quoted words. */
  touch(range: Range): boolean {
    return this.around(range).some(({ words }) => overlaps(words, range))
  }
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
  const range = trimmedCharacters(scene.document.tokens, source)
  const resolved = mention ? resolve(mention) : undefined
  return resolved
    ? {
        entity: resolved.entity,
        // "they’ve": only the pronoun
        mention:
          mention?.type === 'pronoun' && source.end === source.first + 1
            ? { start: mention.start, end: mention.end }
            : range,
        certainty: TAGGED_CERTAINTY * resolved.certainty,
      }
    : { entity: unknown.entityOf(source), mention: range, certainty: UNKNOWN_CERTAINTY }
}

function asIndirect(
  scene: AnnotatedDocument,
  attribution: Attribution,
  source: Source,
): AttributedQuote | null {
  if (isUnanswered(scene, attribution)) return null
  const parts = attribution.content.flatMap((tagged) => contentParts(scene.document, tagged, []))
  if (parts.length === 0) return null
  return {
    content: { type: 'indirect', parts: parts.map(({ range }) => range) },
    quoted: [],
    spans: [],
    entity: source.entity,
    mention: source.mention,
    cue: cueRange(scene, attribution.cue),
    confidence: source.certainty,
    ...(!hasClause(scene, attribution) && { isFragment: true }),
  }
}

const cueRange = ({ document }: AnnotatedDocument, cue: TaggedSpan | null): Range | null =>
  cue && trimmedCharacters(document.tokens, cue)

/**
 * Extends the content of a mixed quotation by the reports that contain its words. A report that contains the quotation's
 * cue or source is somebody else's report of both: "Vass said that Lind said it was “odd”".
 */
function withContent({ quote, held }: Open): AttributedQuote {
  const { type, parts } = quote.content
  if (type !== 'mixed') return quote
  const isApart = (range: Range) => !overlaps(range, quote.cue) && !overlaps(range, quote.mention)
  const added = held.filter((own) => own.every(({ range }) => isApart(range))).flat()
  return { ...quote, content: { type, parts: union([...parts, ...added.map((p) => p.range)]) } }
}

/** Sorts ranges in text order and merges those that overlap. */
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
