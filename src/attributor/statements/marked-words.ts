/** Quoted words: the text between the marks of a quoted span, trimmed. */

import type { Document, QuotedSpan, Range } from '../../document/document.js'
import { trimRange } from '../../parser/layout/lines.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { labelOf } from '../annotation/speaker-label.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'

/** Returns the words of a quoted span, without the label of `mention` if it has one: “LIND: No.” → No. */
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

/** Drops the spaces inside French and Swiss quotation marks. */
const wordsBetween = ({ text }: Document, { start, end }: QuotedSpan): Range =>
  trimRange(text, { start, end }) ?? { start, end }
