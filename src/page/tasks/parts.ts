/** Cuts a long article into parts, which are put on the page only when they come into view. */
import type { Range } from '../../document/document.js'
import type { Quote, Span } from '../../extraction/records.js'
import { cutSegments, type Segment } from '../../formatter/html/segments.js'
import { splitParagraphs } from '../../parser/layout/paragraphs.js'

/** About the length of a part, in code units. */
const LENGTH = 12_000

export interface Part extends Range {
  /** Indices of the quotes that may have words, cue or mention in it. */
  readonly quotes: readonly number[]
}

/** Paragraph of a part with its segments; offsets are into the part. */
export interface Block {
  readonly isParagraph: boolean
  readonly segments: readonly Segment[]
}

/** Ends of the parts of a text: at the ends of paragraphs. Takes a while for a long text. */
export function partEndsOf(text: string): number[] {
  const ends: number[] = []
  let start = 0
  for (const { end } of splitParagraphs(text)) {
    if (end - start < LENGTH) continue
    ends.push(end)
    start = end
  }
  if (start < text.length || ends.length === 0) ends.push(text.length)
  return ends
}

/** @param ends ends of the parts, in order; the last is that of the text */
export function partsOf(ends: readonly number[], quotes: readonly Quote[]): Part[] {
  const lists: number[][] = ends.map(() => [])
  const partAt = (offset: number): number => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  quotes.forEach((quote, index) => {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    for (const span of spansOf(quote)) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
    const last = partAt(Math.max(start, end - 1))
    for (let part = partAt(start); part <= last; part++) lists[part]?.push(index)
  })
  return ends.map((end, index) => ({
    start: ends[index - 1] ?? 0,
    end,
    quotes: lists[index] as number[],
  }))
}

const spansOf = ({ content, quoted, cue, speaker }: Quote): Span[] =>
  [...content, ...quoted, cue, speaker?.mention].filter((span) => span != null)

/** Paragraphs and blanks of a part. Quotes in the segments are indices among all quotes. */
export function blocksOf(text: string, part: Part, all: readonly Quote[]): Block[] {
  const own = text.slice(part.start, part.end)
  const paragraphs = splitParagraphs(own)
  const moved = part.quotes.map((index) => movedInto(all[index] as Quote, part))
  const named = (index: number | null) => (index === null ? null : (part.quotes[index] ?? null))
  const segments = cutSegments(own, moved, paragraphs).map((segment) => ({
    ...segment,
    quote: named(segment.quote),
    cueOf: named(segment.cueOf),
    mentionOf: named(segment.mentionOf),
    ending: segment.ending
      .map((index) => part.quotes[index] as number)
      .filter((index) => (all[index]?.content.at(-1)?.end ?? 0) <= part.end),
  }))
  const blocks: Block[] = []
  let next = 0
  const take = (isParagraph: boolean, end: number) => {
    const from = next
    while (next < segments.length && (segments[next] as Segment).end <= end) next++
    if (next > from) blocks.push({ isParagraph, segments: segments.slice(from, next) })
  }
  for (const { start, end } of paragraphs) {
    take(false, start)
    take(true, end)
  }
  take(false, own.length)
  return blocks
}

/** A quote with offsets into a part, without what lies outside. */
function movedInto(quote: Quote, { start, end }: Range): Quote {
  const moved = (span: Span): Span[] => {
    const from = Math.max(span.start, start) - start
    const to = Math.min(span.end, end) - start
    return from < to ? [{ start: from, end: to, text: '' }] : []
  }
  return {
    ...quote,
    content: quote.content.flatMap(moved),
    quoted: quote.quoted.flatMap(moved),
    cue: (quote.cue && moved(quote.cue)[0]) ?? null,
    speaker: quote.speaker && {
      ...quote.speaker,
      mention: (quote.speaker.mention && moved(quote.speaker.mention)[0]) ?? null,
    },
  }
}
