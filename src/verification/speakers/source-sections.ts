import type { Range } from '../../document/document.js'
import type { Extraction } from '../../extraction/schema.js'
import { parseDocument } from '../../parser/parse.js'
import type { Extractor } from '../../pipeline.js'
import { type Turn, turnsOf } from './speaker-labels.js'

/** A part of a source, read for its speakers: all of an article, some pages of a book. */
export interface Section {
  /** Offset of the section in the source; the offsets of everything else are relative to it. */
  readonly offset: number
  readonly text: string
  readonly extraction: Extraction
  readonly turns: readonly Turn[]
  /** Quotations inside of others. */
  readonly nested: () => readonly Range[]
}

/** Longer sources are read in sections. */
const MOST_AT_ONCE = 300_000
const SECTION = 150_000
/** Text before and after a section, for names and for quotations across its borders. */
const MARGIN = 40_000

/** Reads sections of the sources on demand, each once: most sources hold no quotation of the draft. */
export class SourceSections {
  private readonly read = new Map<string, Section>()

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
    const section = this.open(text, number)
    this.read.set(key, section)
    return section
  }

  private open(text: string, number: number): Section {
    const isWhole = text.length <= MOST_AT_ONCE
    const start = isWhole ? 0 : lineStart(text, Math.max(0, number * SECTION - MARGIN))
    const end = isWhole ? text.length : lineStart(text, (number + 1) * SECTION + MARGIN)
    const part = text.slice(start, end)
    return sectionOf(part, start, this.extract(part, { indirect: this.indirect }))
  }
}

/** A section from its text and extraction. */
export function sectionOf(text: string, offset: number, extraction: Extraction): Section {
  let nested: Range[] | undefined
  return {
    offset,
    text,
    extraction,
    turns: turnsOf(text),
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
