/**
 * Joins the quotations that the ranker attributed and the reports that the tagger found. A quotation keeps its speaker;
 * if a report contains it, its content is extended to the whole reported clause. A report without quotations becomes an
 * indirect quote.
 */

import type { Range } from '../../document/document.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { trimmedCharacters } from '../annotation/character-range.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { Mention } from '../mentions/mention.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'
import type { AttributedQuote } from '../statements/attributed-quote.js'
import { type ContentPart, contentParts, coveredBy, type Marked } from './content-parts.js'
import { type Report, type Resolved, UnknownSources } from './report.js'

/**
 * Probability that the source of a report is right, before coreference: 0.9 for true reports, less with false positives
 * included.
 */
const TAGGED_CERTAINTY = 0.8
/** The same for a source that is not a known mention. */
const UNKNOWN_CERTAINTY = 0.5

/** A quotation to which reports are being joined. */
interface Open {
  quote: AttributedQuote
  /** Parts of it that reports contain. */
  readonly held: HeldPart[]
}

/** A part of a report's content with the quotations in it. */
interface HeldPart {
  readonly parts: readonly ContentPart[]
  readonly marked: readonly Marked[]
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
      const quote = asIndirect(scene, report, source)
      if (quote) indirect.push(quote)
      continue
    }
    const first = [...owners].find(({ quote }) => overlaps(quote.mention, source.mention))
    const owner = first ?? ([...owners][0] as Open)
    for (const { tagged, covered } of parts) {
      const holders = new Set(covered.map((one) => one.owner))
      const to = holders.size === 0 || holders.has(owner) ? owner : ([...holders][0] as Open)
      const marked = covered.filter((one) => one.owner === to)
      to.held.push({ marked, parts: contentParts(document, tagged, marked) })
    }
    if (first)
      first.quote = {
        ...first.quote,
        mention: source.mention ?? first.quote.mention,
        cue: cue && !isPlainCue(document.text, first.quote, cue) ? cue : first.quote.cue,
      }
  }
  return [...open.map(withContent), ...indirect]
}

/** "said he, smiling": a verb right before its source is the cue; another one does not replace it. */
function isPlainCue(text: string, { cue, mention }: AttributedQuote, other: Range): boolean {
  if (!cue || !mention || overlaps(cue, other)) return false
  return cue.end <= mention.start && text.slice(cue.end, mention.start).trim() === ''
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
  { attribution }: Report,
  source: Source,
): AttributedQuote | null {
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
  }
}

const cueRange = ({ document }: AnnotatedDocument, cue: TaggedSpan | null): Range | null =>
  cue && trimmedCharacters(document.tokens, cue)

/**
 * Sets a quotation's content: the parts from reports, and its own parts for spans that no report covers. A report that
 * contains the quotation's cue or source is somebody else's report of both: "Vass said that Lind said it was “odd”".
 */
function withContent({ quote, held }: Open): AttributedQuote {
  if (held.length === 0) return quote
  const isApart = (range: Range) => !overlaps(range, quote.cue) && !overlaps(range, quote.mention)
  const kept = held.filter(({ parts }) => parts.every(({ range }) => isApart(range)))
  const covered = new Set(
    kept.flatMap(({ parts, marked }) => (parts.length > 0 ? marked.map(({ words }) => words) : [])),
  )
  const left = quote.quoted.filter((words) => !covered.has(words))
  let at = 0
  // both are in text order
  const own = left.map((words) => {
    while ((quote.content.parts[at]?.end ?? words.end) < words.end) at++
    const part = quote.content.parts[at]
    return part && part.start <= words.start && isApart(part) ? part : words
  })
  const ends = new Map(quote.quoted.map(({ start, end }) => [start, end]))
  const verbatim = ({ start, end }: Range) => ends.get(start) === end
  const parts = union([...kept.flatMap((one) => one.parts.map(({ range }) => range)), ...own])
  return { ...quote, content: { type: parts.every(verbatim) ? 'direct' : 'mixed', parts } }
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
