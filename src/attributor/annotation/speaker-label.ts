import type { Token } from '../../document/document.js'
import { trimRange } from '../../parser/layout/lines.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import type { AnnotatedDocument } from './annotated-document.js'

/**
 * Returns the index of the mention that labels a quotation with its speaker, null if there is none:
 * “WALLACE: Let’s start …”.
 */
export function labelOf(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  index: number,
): number | null {
  const item = outline.items[outline.spanItems[index] as number]
  if (!item) return null
  const { tokens, text } = scene.document
  let first = item.token
  while (tokens[first]?.kind === 'mark') first++
  const label = scene.labels.get(first)
  if (label === undefined) return null
  const colon = tokens[(scene.mentions[label] as Mention).fullEndToken] as Token
  // without any words after it, it is not a label
  return trimRange(text, { start: colon.end, end: outline.spans[index]?.end ?? 0 }) && label
}
