/** Where the words of a source end that stand behind their attribution. */

import type { QuotedSpan } from '../../document/document.js'
import { SUBORDINATORS } from '../../lexicon/grammar/subordinators.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { wordAt } from '../annotation/item-words.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { CONTENT, classSet, LEADING_SIGNS, WordClass } from '../syntax/word-class.js'

/** Punctuation that ends the words. */
const ENDS_WORDS = classSet(';', '-', '–', '—', '(')
/** Behind a conjunction these open a clause of its own. */
const OPENS_CLAUSE = classSet(WordClass.Pronoun, WordClass.ReportingVerb, WordClass.Verb)
/** Behind a comma these are no part of the words. */
const BEGINS_ANOTHER = classSet(
  WordClass.Conjunction,
  WordClass.Relative,
  WordClass.ReportingVerb,
  WordClass.Verb,
  WordClass.Auxiliary,
  WordClass.Pronoun,
)
/** A noun phrase, as a remark has it before its relative clause. */
const REMARK = classSet(
  WordClass.Determiner,
  WordClass.Noun,
  WordClass.Name,
  WordClass.Number,
  WordClass.Adverb,
)

type Word = (i: number) => string

export const isWord = (item: Item): boolean => CONTENT.has(item.wordClass)

/**
 * Item behind the last one of the words.
 *
 * @param lastSpan item of their last quoted span
 * @param relative whether the attribution is a relative clause: "who called it “odd”, left"
 */
export function endOfWords(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  lastSpan: number,
  to: number,
  relative: boolean,
): number {
  const { items } = outline
  const word: Word = (i) => wordAt(scene.document, outline, i)
  const span = outline.spans[items[lastSpan]?.span ?? -1]
  if (span && isSentence(scene, items[lastSpan - 1], span)) return lastSpan + 1
  // “…,” a phrase that she repeated: the comma stands inside the marks
  if (span && scene.document.text.charAt(span.end - 1) === ',') {
    if (relative || beginsAnother(items, word, lastSpan + 1)) return lastSpan + 1
  }
  let end = lastSpan + 1
  while (end < to && !endsWords(items, word, end, relative)) end++
  while (end - 1 > lastSpan && !isWord(items[end - 1] as Item)) end--
  return end
}

/** Said, “Ask your husband,” leading to an uproar: what was said is the quotation alone. */
export const isSentence = (
  scene: AnnotatedDocument,
  before: Item | undefined,
  span: QuotedSpan,
): boolean => LEADING_SIGNS.has(before?.wordClass) && opensSentence(scene, span)

/** Whether the marked words begin with a capital. */
export const opensSentence = ({ document }: AnnotatedDocument, { start }: QuotedSpan): boolean =>
  /^\P{L}*\p{Lu}/u.test(document.text.slice(start, start + 8))

/** Whether the words are over before an item: another clause, a remark, another verb of the source. */
function endsWords(items: readonly Item[], word: Word, i: number, relative: boolean): boolean {
  const wordClass = items[i]?.wordClass ?? ''
  if (ENDS_WORDS.has(wordClass)) return true
  if (wordClass === WordClass.Conjunction)
    return OPENS_CLAUSE.has(items[i + 1]?.wordClass) && !SUBORDINATORS.has(word(i))
  return wordClass === ',' && (relative || beginsAnother(items, word, i + 1))
}

/** Whether what follows a comma is no part of the words. */
function beginsAnother(items: readonly Item[], word: Word, i: number): boolean {
  const wordClass = items[i]?.wordClass ?? ''
  if (wordClass === WordClass.Determiner) return isRemark(items, i)
  return BEGINS_ANOTHER.has(wordClass) && !SUBORDINATORS.has(word(i))
}

/** "…, a phrase that she repeated" against "…, a third of them dead". */
function isRemark(items: readonly Item[], from: number): boolean {
  let i = from
  while (REMARK.has(items[i]?.wordClass)) i++
  return items[i]?.wordClass === WordClass.Relative
}
