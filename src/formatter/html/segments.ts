import type { Range } from '../../document/document.js'
import type { Quote } from '../../extraction/records.js'

/** A range of text with uniform style; empty if only badges are there. Quotes are indices. */
export interface Segment extends Range {
  /** Innermost quote of the words: the one that starts last. */
  readonly quote: number | null
  /** Whether the words are in quotation marks. */
  readonly verbatim: boolean
  /** Quote whose cue it is. */
  readonly cueOf: number | null
  /** Quote whose speaker's mention it is. */
  readonly mentionOf: number | null
  /** Quotes that end here, including their closing marks. */
  readonly ending: readonly number[]
}

type Kind = 'content' | 'quoted' | 'cue' | 'mention'

interface Span extends Range {
  readonly kind: Kind
  readonly quote: number
}

/**
 * Cuts a text at every start and end of the ranges (paragraphs) and the quotes' spans, which may overlap. The segments
 * are contiguous and cover the text.
 */
export function cutSegments(
  text: string,
  quotes: readonly Quote[],
  ranges: readonly Range[],
): Segment[] {
  const spans = spansOf(quotes).sort((a, b) => a.start - b.start)
  const endings = endingsOf(text, quotes)
  const cuts = new Set([0, text.length, ...endings.keys()])
  for (const { start, end } of [...ranges, ...spans]) cuts.add(start).add(end)
  const ordered = [...cuts].sort((a, b) => a - b)

  let open: Span[] = []
  let next = 0
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] as number
    open = open.filter((span) => span.end > start)
    for (let span = spans[next]; span && span.start <= start; span = spans[++next]) {
      if (span.end > start) open.push(span)
    }
    const content = innermost(open, 'content')
    const verbatim = open.some(({ kind, quote }) => kind === 'quoted' && quote === content)
    return {
      start,
      end,
      quote: content,
      verbatim,
      cueOf: innermost(open, 'cue'),
      mentionOf: innermost(open, 'mention'),
      ending: endings.get(end) ?? [],
    }
  })
}

function spansOf(quotes: readonly Quote[]): Span[] {
  return quotes.flatMap(({ content, quoted, cue, speaker }, quote) => {
    const mention = speaker?.mention
    return [
      ...content.map(({ start, end }): Span => ({ start, end, kind: 'content', quote })),
      ...quoted.map(({ start, end }): Span => ({ start, end, kind: 'quoted', quote })),
      ...(cue ? [{ start: cue.start, end: cue.end, kind: 'cue' as const, quote }] : []),
      ...(mention
        ? [{ start: mention.start, end: mention.end, kind: 'mention' as const, quote }]
        : []),
    ]
  })
}

function innermost(open: readonly Span[], kind: Kind): number | null {
  return open.findLast((span) => span.kind === kind)?.quote ?? null
}

const closingMarks = /["'”’»›]*/y

function endingsOf(text: string, quotes: readonly Quote[]): Map<number, number[]> {
  const endings = new Map<number, number[]>()
  quotes.forEach(({ content }, quote) => {
    const last = content.at(-1)
    if (!last) return
    closingMarks.lastIndex = last.end
    const end = last.end + (closingMarks.exec(text)?.[0].length ?? 0)
    endings.set(end, [...(endings.get(end) ?? []), quote])
  })
  return endings
}
