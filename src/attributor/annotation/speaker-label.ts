import type { Token } from '../../document/document.js'
import { trimRange } from '../../parser/layout/lines.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import type { AnnotatedDocument } from './annotated-document.js'

/** “WALLACE: Let’s start …”: the speaker's name at the head of the quoted words. Index of the mention, null where none. */
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
  // with nothing said behind it, it is no label
  return trimRange(text, { start: colon.end, end: outline.spans[index]?.end ?? 0 }) && label
}
