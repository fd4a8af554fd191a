/** The words of a quoted span: what stands between its marks, edges trimmed. */

import type { Document, QuotedSpan, Range } from '../../document/document.js'
import { trimRange } from '../../parser/layout/lines.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { labelOf } from '../annotation/speaker-label.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'

/** The words of a span of an outline as `mention` said them: “LIND: No.” has its speaker's label between the marks too. */
export function wordsOf(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
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
