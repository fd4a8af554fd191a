/** What holds between the spans of an extraction: which lie inside which, which lie apart. */
import type { Quote, Span } from './records.js'

/** What is wrong between the spans of one quote. */
export function spanProblems({ content, quoted, cue, speaker }: Quote): string[] {
  const problems: string[] = []
  if (!inOrder(content)) problems.push('content is not in text order')
  if (!inOrder(quoted)) problems.push('quoted is not in text order')
  // what follows reads both lists from start to end
  if (problems.length > 0) return problems
  if (!isWithin(quoted, content)) problems.push('a quoted part lies outside content')
  for (const [name, span] of [
    ['the cue', cue],
    ['the mention', speaker?.mention],
  ] as const) {
    if (!span) continue
    if (quoted.some((part) => overlaps(part, span))) problems.push(`${name} lies inside quoted`)
    else if (content.some((part) => overlaps(part, span)))
      problems.push(`${name} lies inside content`)
  }
  return problems
}

/** Indices of the quotes that share a quoted span, or a part of one, with a quote before them. */
export function sharedQuotedSpans(quotes: readonly Quote[]): number[] {
  const all = quotes
    .flatMap(({ quoted }, index) => quoted.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start)
  const sharing = new Set<number>()
  let end = 0
  let owner = -1
  for (const { span, index } of all) {
    if (span.start < end && index !== owner) sharing.add(Math.max(index, owner))
    if (span.end <= end) continue
    end = span.end
    owner = index
  }
  return [...sharing].sort((a, b) => a - b)
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start)
}

/** Whether each of the inner spans lies in one of the outer ones; both lists are in text order. */
function isWithin(inner: readonly Span[], outer: readonly Span[]): boolean {
  let at = 0
  return inner.every(({ start, end }) => {
    while ((outer[at]?.end ?? Number.POSITIVE_INFINITY) < end) at++
    return (outer[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  })
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
