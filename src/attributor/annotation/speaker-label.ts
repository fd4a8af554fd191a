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
  const { tokens } = scene.document
  let first = item.token
  while (tokens[first]?.kind === 'mark') first++
  const mention = scene.labels.get(first)
  return mention ?? null
}
