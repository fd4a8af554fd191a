/** The words of a quoted span: what stands between its marks, edges trimmed. */
import type { Document, QuotedSpan, Range } from '../parser/document.js'
import { trimRange } from '../parser/lines.js'
import { labelOf } from './candidates.js'
import type { Mention } from './mention.js'
import type { Outline } from './outline.js'
import type { Scene } from './scene.js'

/** The words of a span of an outline as `mention` said them: “LIND: No.” has its speaker's label between the marks too. */
export function wordsOf(
  scene: Scene,
  outline: Outline,
  index: number,
  mention: Mention | null,
): Range {
  const span = outline.spans[index] as QuotedSpan
  const words = wordsBetween(scene.document, span)
  if (!mention || labelOf(scene, outline, index) !== mention.index) return words
  const colon = scene.document.tokens[mention.fullEndToken]
  const { text } = scene.document
  return (colon && trimRange(text, { start: colon.end, end: span.end })) ?? words
}

/** Without the blanks that French and Swiss marks keep from their words. */
const wordsBetween = ({ text }: Document, { start, end }: QuotedSpan): Range =>
  trimRange(text, { start, end }) ?? { start, end }
