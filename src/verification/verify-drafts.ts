/** Holds drafts against sources: extract → search → judge. */
import type { Range } from '../document/document.js'
import type { Reading } from '../document/reading.js'
import type { Speaker } from '../extraction/records.js'
import type { Extraction } from '../extraction/schema.js'
import type { Extractor } from '../pipeline.js'
import { combineParts } from './combine-parts.js'
import { type DraftPart, type DraftQuote, draftQuotes, Patterns } from './draft-parts.js'
import { type Judged, type Judging, judgePart, judgeShortPart, unchecked } from './judge-part.js'
import { judgeReport } from './judge-report.js'
import { type Placed, rangeOf } from './placed.js'
import { readingOf, spanInInput } from './reading-span.js'
import type { Attribution, Check, ContextWarning, Passage, Verification } from './records.js'
import type { Candidate } from './search/best-candidates.js'
import { searchSources } from './search/search.js'
import type { NamedText, SourceText, VerifyOptions } from './sources.js'
import { contextOf } from './speakers/context.js'
import { lastBefore } from './speakers/near-offset.js'
import { relateSpeakers } from './speakers/relate.js'
import { type Section, SourceSections, sectionOf } from './speakers/source-sections.js'
import { speakerOfPassage, startOfQuote } from './speakers/source-speaker.js'
import { namedBeside, speakerAt } from './speakers/speaker-at.js'
import { turnsOf } from './speakers/speaker-labels.js'
import { readWords } from './words/read-words.js'

interface Sources {
  readonly list: readonly SourceText[]
  readonly readings: readonly Reading[]
  readonly proses: readonly string[]
  readonly sections: SourceSections
}

const DEFAULT_LEAST_WORDS = 3

/**
 * Verifies the quotes of drafts. Reads the sources once for all drafts; apart from the texts, the memory depends on the
 * drafts and on the sources in which their quotes are found, not on all sources.
 *
 * @param extract extracts the quotes of the drafts, and of those sources that have some of their words
 */
export function verifyDrafts(
  drafts: readonly NamedText[],
  sources: readonly SourceText[],
  { minWords = DEFAULT_LEAST_WORDS, indirect = false }: VerifyOptions,
  extract: Extractor,
): Verification[] {
  const readings = sources.map(({ text }) => readingOf(text))
  const proses = readings.map(({ prose }) => prose)
  const sections = new SourceSections(proses, extract, indirect)
  const held: Sources = { list: sources, readings, proses, sections }
  const patterns = new Patterns()
  const owners = sources.map(({ speaker }) => speaker)
  const read = drafts.map(({ name, text }) => {
    const reading = readingOf(text)
    const extraction = extract(reading.prose, { indirect })
    const quotes = draftQuotes(reading.prose, extraction, owners, minWords, patterns)
    return { name, reading, extraction, quotes }
  })
  const candidates = searchSources(patterns.list, proses)
  return read.map(({ name, reading, extraction, quotes }) => ({
    draft: name,
    sources: sources.map((source) => source.name),
    checks: new DraftJudge(reading, extraction, held, candidates).judge(quotes),
  }))
}

class DraftJudge {
  private readonly section: Section

  constructor(
    private readonly draft: Reading,
    extraction: Extraction,
    private readonly sources: Sources,
    private readonly candidates: readonly (readonly Candidate[])[],
  ) {
    this.section = sectionOf(draft.prose, 0, extraction, turnsOf(draft.prose))
  }

  judge(quotes: readonly DraftQuote[]): Check[] {
    return quotes.map((one) => this.check(one))
  }

  private check({ quote, speaker, parts }: DraftQuote): Check {
    const judged = new Map<DraftPart, Judged>()
    // Short spans last: they are looked for next to the others.
    const found: (Range & { source: number })[] = []
    for (const part of [...parts].sort((a, b) => order(a) - order(b))) {
      const judging = this.judging(speaker, part.range, found)
      const result = this.judgeOne(part, judging, speaker, found)
      judged.set(part, result)
    }
    const checked = parts.map((part) => ({
      span: spanInInput(this.draft, part.range),
      ...(judged.get(part) ?? unchecked),
    }))
    return combineParts(quote, speaker, checked)
  }

  private judgeOne(
    part: DraftPart,
    judging: Judging,
    speaker: Speaker | null,
    found: readonly (Range & { source: number })[],
  ): Judged {
    if (part.kind === 'long') {
      const segments = part.segments.map(({ words, pattern }) => ({
        words,
        candidates: this.found(pattern),
      }))
      return judgePart(segments, judging)
    }
    const candidates = this.found(part.pattern)
    if (part.kind === 'short') return judgeShortPart(part.words, candidates, found, judging)
    if (part.pattern === null) return unchecked
    const { sections, list, readings } = this.sources
    return judgeReport(part.words, candidates, speaker, { sections, sources: list, readings })
  }

  private found(pattern: number | null): readonly Candidate[] {
    return pattern === null ? [] : (this.candidates[pattern] ?? [])
  }

  private judging(
    speaker: Speaker | null,
    range: Range,
    found: (Range & { source: number })[],
  ): Judging {
    const words = readWords(this.draft.prose, range.start, range.end)
    const place = { start: words[0]?.start ?? range.start, end: words.at(-1)?.end ?? range.end }
    const at = speakerOfPassage(this.section, place, undefined)
    const context = contextOf(this.draft.prose, place, at)
    return {
      draft: this.draft.prose,
      sources: this.sources.proses,
      interruptions: (source, place) => this.interruptions(source, place),
      describe: (pieces) => {
        for (const piece of pieces) found.push({ ...rangeOf(piece), source: piece.source })
        return this.passage(pieces, speaker, new Set(context))
      },
    }
  }

  /** What stands between the parts of the statement that a place lies in. */
  private interruptions(source: number, place: Range): Range[] {
    const { sections } = this.sources
    const { offset, extraction } = sections.near(source, place) ?? sections.at(source, place.start)
    const near = lastBefore(extraction.quotes, place.end - offset, startOfQuote)
    return near.flatMap(({ quoted }) =>
      quoted.slice(1).flatMap((part, index) => {
        const start = (quoted[index]?.end ?? 0) + offset
        const end = part.start + offset
        return start < place.end && end > place.start ? [{ start, end }] : []
      }),
    )
  }

  /**
   * Describes the pieces of a reading: the worst attribution of any, and all warnings.
   *
   * @param known what the draft itself has around the words
   */
  private passage(
    pieces: readonly Placed[],
    speaker: Speaker | null,
    known: ReadonlySet<ContextWarning>,
  ): Passage {
    const { sections, list, readings } = this.sources
    const described = pieces.map((piece) => {
      const range = rangeOf(piece)
      const owner = list[piece.source]?.speaker
      const { section, place, at } =
        (speaker && owner === undefined && namedBeside(sections, piece.source, range, speaker)) ||
        speakerAt(sections.at(piece.source, range.start), range, owner)
      const warnings = contextOf(section.text, place, at).filter(
        // only the last words can lack the question mark
        (one) => !known.has(one) && (one !== 'question' || piece === pieces.at(-1)),
      )
      const attribution: Attribution = warnings.includes('nested')
        ? 'unknown'
        : relateSpeakers(speaker, at.speaker)
      return { attribution, name: at.speaker?.name ?? null, warnings }
    })
    const worst = (['other', 'unknown', 'same'] as const)
      .map((one) => described.find(({ attribution }) => attribution === one))
      .find((one) => one !== undefined)
    const first = pieces[0] as Placed
    const warnings = new Set<ContextWarning>(described.flatMap((one) => one.warnings))
    return {
      source: list[first.source]?.name ?? null,
      sourceIndex: first.source,
      spans: pieces
        .filter(({ source }) => source === first.source)
        .map((piece) => spanInInput(readings[piece.source] as Reading, rangeOf(piece))),
      speaker: worst?.name ?? null,
      attribution: worst?.attribution ?? 'unknown',
      warnings: [...warnings],
    }
  }
}

const order = ({ kind }: DraftPart): number => (kind === 'short' ? 1 : 0)
