/** The parts of a reported content in characters: edges freed of punctuation, wholly quoted parts without their marks. */
import type { Document, QuotedSpan, Range, Token } from '../../document/document.js'
import type { TaggedSpan } from '../report-tagger/labels/spans.js'

export interface ContentPart {
  readonly range: Range
  /** All of it stands between quotation marks. */
  readonly verbatim: boolean
}

/** An outermost span between marks, and the words of it that are quoted. */
export interface Marked {
  readonly span: QuotedSpan
  readonly words: Range
}

/** @param marked the quotations that the part covers, in text order */
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

/** The quotations of which more than half stands in a tagged part. */
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
