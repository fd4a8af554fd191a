/** Sources in a line that leads in a quotation without a verb: And from the chairwoman, Jane Doe: ¶ “…” */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { wordAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import type { Mention } from '../../mentions/mention.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { VERBAL_OR_AUXILIARY, WORDS } from '../../syntax/word-class.js'

/** Maximum number of words in the line. */
const LONGEST = 16
/** Words before "from" or "by": "And this, from Jane Doe:", "A second, by a reader in Lund:". */
const OPENS =
  /^(?:and|but|or|also|then|next|now|finally|lastly|this|these|that|another|first|second|third|last|one|a|an|,|\(|–|—|-)$/

/** Returns the source in the line right above a quotation that opens its paragraph, or null. */
export function leadInSource(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
): Mention | null {
  if (outline.spanItems[index] !== 0) return null
  const line = scene.collapsedParagraphs[outline.paragraph - 1]
  if (!line || line.spans.length > 0 || line.items.at(-1)?.wordClass !== ':') return null
  const { items } = line
  if (items.some(({ wordClass }) => VERBAL_OR_AUXILIARY.has(wordClass))) return null
  if (items.filter(({ wordClass }) => WORDS.has(wordClass)).length > LONGEST) return null
  return sender(scene, line) ?? opener(scene, line)
}

/** "And from Jane Doe:" */
function sender(scene: AnnotatedDocument, line: CollapsedParagraph): Mention | null {
  const { items } = line
  const word = (i: number): string => wordAt(scene.document, line, i)
  let at = 0
  while (at < items.length && OPENS.test(word(at) || (items[at]?.wordClass ?? ''))) at++
  if (!/^(?:from|by)$/.test(word(at))) return null
  const mention = scene.mentionAt.get(items[at + 1]?.token ?? -1)
  return mention && mention.type !== 'pronoun' && !mention.possessive ? mention : null
}

/** "Jane Doe, of the council:" */
function opener(scene: AnnotatedDocument, line: CollapsedParagraph): Mention | null {
  const mention = scene.mentionAt.get(line.items[0]?.token ?? -1)
  if (mention?.type !== 'name' || mention.kind !== 'person' || mention.possessive) return null
  const after = line.items[(scene.itemOf[mention.endToken - 1] ?? -2) + 1]?.wordClass ?? ''
  return after === ',' || after === ':' || after === '(' ? mention : null
}
