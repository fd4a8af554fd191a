/** End of the reported words after their attribution. */

import type { QuotedSpan } from '../../document/document.js'
import { opensUpper } from '../../document/letters.js'
import { SUBORDINATORS } from '../../lexicon/grammar/subordinators.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { wordAt } from '../annotation/item-words.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { CONTENT, classSet, LEADING_SIGNS, WordClass } from '../syntax/word-class.js'

/** Punctuation that ends the content. */
const ENDS_WORDS = classSet(';', '-', '–', '—', '(')
/** Classes that open a new clause after a conjunction. */
const OPENS_CLAUSE = classSet(WordClass.Pronoun, WordClass.ReportingVerb, WordClass.Verb)
/** Classes that end the content after a comma. */
const BEGINS_ANOTHER = classSet(
  WordClass.Conjunction,
  WordClass.Relative,
  WordClass.ReportingVerb,
  WordClass.Verb,
  WordClass.Auxiliary,
  WordClass.Pronoun,
)
/** Classes of the noun phrase before the relative clause of a remark. */
const REMARK = classSet(
  WordClass.Determiner,
  WordClass.Noun,
  WordClass.Name,
  WordClass.Number,
  WordClass.Adverb,
)

type Word = (i: number) => string

/** Returns whether an item is a word, a number or a quoted span. */
export const isWord = (item: Item): boolean => CONTENT.has(item.wordClass)

/**
 * Returns the item after the last one of the content.
 *
 * @param lastSpan item of the last quoted span
 * @param relative the attribution is a relative clause: "who called it “odd”, left"
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
  // “…,” a phrase that she repeated: the comma is inside the quotation marks
  if (span && scene.document.text.charAt(span.end - 1) === ',') {
    if (relative || beginsAnother(items, word, lastSpan + 1)) return lastSpan + 1
  }
  let end = lastSpan + 1
  while (end < to && !endsWords(items, word, end, relative)) end++
  while (end - 1 > lastSpan && !isWord(items[end - 1] as Item)) end--
  return end
}

/** Returns whether a quotation is a sentence of its own: said, “Ask your husband,” leading to an uproar. */
export const isSentence = (
  scene: AnnotatedDocument,
  before: Item | undefined,
  span: QuotedSpan,
): boolean => LEADING_SIGNS.has(before?.wordClass) && opensSentence(scene, span)

/** Returns whether the quoted words begin with a capital. */
export const opensSentence = ({ document }: AnnotatedDocument, { start }: QuotedSpan): boolean =>
  opensUpper(document.text.slice(start, start + 8))

/** Returns whether the content ends before an item: at another clause, a remark or another verb of the source. */
function endsWords(items: readonly Item[], word: Word, i: number, relative: boolean): boolean {
  const wordClass = items[i]?.wordClass ?? ''
  if (ENDS_WORDS.has(wordClass)) return true
  if (wordClass === WordClass.Conjunction)
    return OPENS_CLAUSE.has(items[i + 1]?.wordClass) && !SUBORDINATORS.has(word(i))
  return wordClass === ',' && (relative || beginsAnother(items, word, i + 1))
}

/** Returns whether something other than content follows a comma. */
function beginsAnother(items: readonly Item[], word: Word, i: number): boolean {
  const wordClass = items[i]?.wordClass ?? ''
  if (wordClass === WordClass.Determiner) return isRemark(items, i)
  return BEGINS_ANOTHER.has(wordClass) && !SUBORDINATORS.has(word(i))
}

/** A remark: "…, a phrase that she repeated", unlike "…, a third of them dead". */
function isRemark(items: readonly Item[], from: number): boolean {
  let i = from
  while (REMARK.has(items[i]?.wordClass)) i++
  return items[i]?.wordClass === WordClass.Relative
}
