import type { Range } from '../../document/document.js'
import type { Extraction } from '../../extraction/schema.js'
import { parseDocument } from '../../parser/parse.js'
import type { Extractor } from '../../pipeline.js'
import { type Turn, turnIndex, turnsOf } from './speaker-labels.js'

/** A part of a source, read for its speakers: all of an article, some pages of a book. */
export interface Section {
  /** Offset of the section in the source; the offsets of everything else are relative to it. */
  readonly offset: number
  readonly text: string
  readonly extraction: Extraction
  readonly turns: readonly Turn[]
  /** All labels of the source, each once. */
  readonly labels: readonly string[]
  /** Quotations inside of others. */
  readonly nested: () => readonly Range[]
}

/** Longer sources are read in sections. */
const MOST_AT_ONCE = 100_000
const SECTION = 12_000
/** Text before and after a section, for names and for quotations across its borders. */
const MARGIN = 12_000

/** Reads sections of the sources on demand, each once: most sources hold no quotation of the draft. */
export class SourceSections {
  private readonly read = new Map<string, Section>()
  private readonly turns = new Map<number, readonly Turn[]>()

  constructor(
    private readonly texts: readonly string[],
    private readonly extract: Extractor,
    private readonly indirect: boolean,
  ) {}

  /** The section of a source around an offset. */
  at(source: number, offset: number): Section {
    const text = this.texts[source] ?? ''
    const number = text.length > MOST_AT_ONCE ? Math.floor(offset / SECTION) : 0
    const key = `${source} ${number}`
    const known = this.read.get(key)
    if (known) return known
    const section = this.open(source, text, number)
    this.read.set(key, section)
    return section
  }

  /**
   * The paragraph of a place with its neighbours: enough for a quotation whose sentence names the speaker in full, and far
   * quicker to read than an article. Null where the lines are too long, and in transcripts.
   */
  near(source: number, place: Range): Section | null {
    const text = this.texts[source] ?? ''
    const start = linesBefore(text, place.start)
    const end = linesAfter(text, place.end)
    if (start === null || end === null || this.transcript(source, text).length > 0) return null
    const key = `${source} ${start} ${end}`
    const known = this.read.get(key)
    if (known) return known
    const part = text.slice(start, end)
    const section = sectionOf(part, start, this.extract(part, { indirect: this.indirect }), [])
    this.read.set(key, section)
    return section
  }

  private open(source: number, text: string, number: number): Section {
    const isWhole = text.length <= MOST_AT_ONCE
    const start = isWhole ? 0 : lineStart(text, Math.max(0, number * SECTION - MARGIN))
    const end = isWhole ? text.length : lineStart(text, (number + 1) * SECTION + MARGIN)
    const part = text.slice(start, end)
    const extraction = this.extract(part, { indirect: this.indirect })
    return sectionOf(part, start, extraction, this.transcript(source, text))
  }

  /** The turns of a whole source: the label of a long answer may stand before the section. */
  private transcript(source: number, text: string): readonly Turn[] {
    const known = this.turns.get(source)
    if (known) return known
    const turns = turnsOf(text)
    this.turns.set(source, turns)
    return turns
  }
}

/**
 * A section from its text and extraction.
 *
 * @param all turns of the whole source
 */
export function sectionOf(
  text: string,
  offset: number,
  extraction: Extraction,
  all: readonly Turn[],
): Section {
  let nested: Range[] | undefined
  const first = Math.max(0, turnIndex(all, offset))
  const turns = all
    .slice(first, turnIndex(all, offset + text.length) + 1)
    .map(({ start, label }) => ({ start: start - offset, label }))
  return {
    offset,
    text,
    extraction,
    turns,
    labels: [...new Set(all.map(({ label }) => label))],
    nested: () => {
      nested ??= parseDocument(text).quotedSpans.filter(({ depth }) => depth > 0)
      return nested
    },
  }
}

/** Farthest border of a paragraph that is looked for. */
const NEAR = 1500

/** Start of the text that holds a place and the paragraph before it; null if it is too far away. */
function linesBefore(text: string, offset: number): number | null {
  const before = text.slice(Math.max(0, offset - NEAR), offset)
  const match = /(?:^|\n)[^\n]*\S[^\n]*\n\s*[^\n]*$/.exec(before)
  if (match && (match[0].startsWith('\n') || offset <= NEAR)) return offset - match[0].length
  return offset <= NEAR ? 0 : null
}

/** End of the text that holds a place and the paragraph after it; null if it is too far away. */
function linesAfter(text: string, offset: number): number | null {
  const after = text.slice(offset, offset + NEAR)
  const match = /^[^\n]*\n\s*[^\n]*\S[^\n]*(?:\n|$)/.exec(after)
  const isLast = offset + NEAR >= text.length
  if (match && (match[0].endsWith('\n') || isLast)) return offset + match[0].length
  return isLast ? text.length : null
}

/** The start of a line near an offset, if there is one. */
function lineStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const feed = text.indexOf('\n', offset)
  return feed >= 0 && feed - offset < MARGIN ? feed + 1 : offset
}
