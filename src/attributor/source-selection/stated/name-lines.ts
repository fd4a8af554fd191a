/** Collected statements, each with a name line below or above it: “It’s cold.” ¶ Omar Hill, plumber */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL_OR_AUXILIARY, WORDS } from '../../syntax/word-class.js'

/** Maximum number of words in a name line: "Rosalind Achebe, the swimmers’ secretary, Tarn Street". */
const LONGEST = 8
/** Classes that may follow the name in its line; "" is the end of the line. */
const AFTER_NAME = classSet(',', '(', '-', '–', '—', '')

/** Returns the name in the line below or above a quotation that is its own paragraph, or null. */
export function nameLineSource(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
): Mention | null {
  const { paragraph } = outline
  if (index !== 0 || !isQuotation(scene, paragraph)) return null
  const below = nameLine(scene, paragraph + 1)
  const above = nameLine(scene, paragraph - 1)
  if (!below || !above) return below
  // where names and quotations alternate, the first line shows whether names come above or below
  return isQuotation(scene, runStart(scene, paragraph)) ? below : above
}

/** First paragraph of the run that holds a paragraph, filled while the quotations are read, so that none is walked twice. */
const runStarts = new WeakMap<AnnotatedDocument, Map<number, number>>()

/** Returns the first paragraph of the run of alternating names and quotations that ends with a paragraph. */
function runStart(scene: AnnotatedDocument, paragraph: number): number {
  const known = runStarts.get(scene) ?? new Map<number, number>()
  runStarts.set(scene, known)
  let first = paragraph
  while (first > 0 && !known.has(first)) {
    const continues = isQuotation(scene, first)
      ? nameLine(scene, first - 1)
      : isQuotation(scene, first - 1)
    if (!continues) break
    first--
  }
  const start = known.get(first) ?? first
  known.set(paragraph, start)
  return start
}

const isQuotation = ({ collapsedParagraphs }: AnnotatedDocument, paragraph: number): boolean => {
  const items = collapsedParagraphs[paragraph]?.items
  return items?.length === 1 && (items[0]?.span ?? -1) >= 0
}

/** Returns the name in a line that consists of a name and a description of the person. */
function nameLine(scene: AnnotatedDocument, paragraph: number): Mention | null {
  const outline = scene.collapsedParagraphs[paragraph]
  if (!outline || outline.spans.length > 0) return null
  const { items } = outline
  const mention = scene.mentionAt.get(items[0]?.token ?? -1)
  if (mention?.type !== 'name' || mention.possessive || !/\s/.test(mention.name ?? '')) return null
  if (items.filter(({ wordClass }) => WORDS.has(wordClass)).length > LONGEST) return null
  // a verb makes it a sentence or a heading
  if (items.some(({ wordClass }) => VERBAL_OR_AUXILIARY.has(wordClass))) return null
  const after = items[(scene.itemOf[mention.endToken - 1] ?? -2) + 1]?.wordClass ?? ''
  return AFTER_NAME.has(after) && !/[?!]/.test(items.at(-1)?.wordClass ?? '') ? mention : null
}
