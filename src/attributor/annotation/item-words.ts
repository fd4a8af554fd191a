/** Words and classes of the items of a collapsed paragraph. */

import type { Document, Token } from '../../document/document.js'
import { reportingVerb } from '../../language/verbs.js'
import { NO_WORD } from '../../pos-tagger/word/part-of-speech.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'

/** Returns an item's word in lower case, "Q" for a quoted span, "^" outside the paragraph. */
export const lowerAt = (
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): string => {
  const it = outline.items[item]
  if (!it) return WordClass.Edge
  return it.span >= 0 ? WordClass.Quotation : (scene.document.tokens[it.token] as Token).lower
}

/** Returns an item's word in lower case, "" for a quoted span and outside the paragraph. */
export const wordAt = (
  { tokens }: Document,
  { items }: CollapsedParagraph,
  item: number,
): string => {
  const it = items[item]
  return it && it.span < 0 ? (tokens[it.token] as Token).lower : ''
}

/** Same as `wordAt`, but also "" outside the given sentence of the paragraph. */
export const wordWithin = (
  document: Document,
  outline: CollapsedParagraph,
  sentence: number | undefined,
  item: number,
): string => (outline.items[item]?.sentence === sentence ? wordAt(document, outline, item) : '')

/** Returns an item's word class, "^" outside the paragraph. */
export const classAt = (outline: CollapsedParagraph, item: number): WordClass =>
  outline.items[item]?.wordClass ?? WordClass.Edge

/** Same as `lowerAt`, but the base form of a reporting verb. */
export const verbAt = (
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): string => {
  const lower = lowerAt(scene, outline, item)
  return reportingVerb(lower)?.base ?? lower
}

/** Returns an item's part of speech; `NO_WORD` for a quoted span, for punctuation and outside the paragraph. */
export const partOfSpeechAt = (
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): number => {
  const it = outline.items[item]
  return it && it.span < 0 ? (scene.tags[it.token] as number) : NO_WORD
}
