/** Raw articles, to which a teacher gives the answers. */
import { parseDocument } from '../../src/parser/parse.js'
import { pointsOf } from './code-points.js'
import type { SpanTarget } from './targets.js'

/** The outermost quoted spans of a text, without answers. */
export function rawSpans(text: string): SpanTarget[] {
  const points = pointsOf(text)
  return parseDocument(text)
    .quotedSpans.filter(({ depth, start, end }) => depth === 0 && end > start)
    .map(({ start, end }) => ({ s: points[start] as number, e: points[end] as number }))
}
