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

/** The start of a line near an offset, if there is one. */
function lineStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const feed = text.indexOf('\n', offset)
  return feed >= 0 && feed - offset < MARGIN ? feed + 1 : offset
}
