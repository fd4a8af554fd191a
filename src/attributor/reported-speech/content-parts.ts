/** Character ranges of reported content: punctuation trimmed at the edges, wholly quoted parts without their marks. */
import type { Document, QuotedSpan, Range, Token } from '../../document/document.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'

/** One contiguous part of a quote's content. */
export interface ContentPart {
  readonly range: Range
  /** Whether all of it is inside quotation marks. */
  readonly verbatim: boolean
}

/** An outermost quoted span and the quoted words inside it. */
export interface Marked {
  readonly span: QuotedSpan
  readonly words: Range
}

/**
 * Converts a tagged span of content to character ranges.
 *
 * @param marked the quotations that the span covers, in text order
 */
export function contentParts(
  document: Document,
  { first, end }: TaggedSpan,
  marked: readonly Marked[],
): ContentPart[] {
  const { tokens } = document
  const quoted = marked.map(({ span }) => span)
  const inQuotes = (i: number): boolean => {
    const { start, end: stop } = tokens[i] as Token
    return quoted.some((span) => span.open.start <= start && stop <= span.close.end)
  }
  const opensOne = (i: number) => quoted.some((s) => s.open.start === tokens[i]?.start)
  const closesOne = (i: number) => quoted.some((s) => s.close.end === tokens[i]?.end)
  const drops = (i: number): boolean => {
    const { kind } = tokens[i] as Token
    return (kind === 'punctuation' || kind === 'mark') && !inQuotes(i)
  }
  let from = first
  let to = end
  while (from < to && drops(from) && !opensOne(from)) from++
  while (to > from && drops(to - 1) && !closesOne(to - 1)) to--
  if (from === to) return []
  let words = false
  for (let i = from; i < to && !words; i++) words = !drops(i) && !inQuotes(i)
  if (!words) return marked.map((one) => ({ range: one.words, verbatim: true }))
  const start = Math.min((tokens[from] as Token).start, ...quoted.map((s) => s.open.start))
  const stop = Math.max((tokens[to - 1] as Token).end, ...quoted.map((s) => s.close.end))
  return [{ range: { start, end: stop }, verbatim: false }]
}

/** Returns the quotations of which more than half is inside a tagged span. */
export function coveredBy<T extends Marked>(
  document: Document,
  { first, end }: TaggedSpan,
  marked: readonly T[],
): T[] {
  const start = document.tokens[first]?.start ?? 0
  const stop = document.tokens[end - 1]?.end ?? start
  return marked.filter(({ span }) => {
    const shared = Math.min(stop, span.close.end) - Math.max(start, span.open.start)
    return shared * 2 > span.close.end - span.open.start
  })
}
