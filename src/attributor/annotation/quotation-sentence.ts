/** The sentence of a quotation, read item by item: words, classes and mentions. Outside the sentence there is nothing. */

import type { Mention } from '../mentions/mention.js'
import type { Item } from '../syntax/collapsed-paragraph.js'
import type { WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'
import { wordWithin } from './item-words.js'
import type { QuotationRef } from './quotation-ref.js'

export interface QuotationSentence {
  /** Items of the paragraph. */
  readonly items: readonly Item[]
  /** Index of the quotation. */
  readonly item: number
  readonly sentence: number | undefined
  /** Lower-case word of an item; "" for a quotation and outside the sentence. */
  readonly word: (item: number) => string
  /** Class of an item; "" outside the sentence. */
  readonly classOf: (item: number) => WordClass
  /** The longest mention that starts with the word of an item. */
  readonly mentionFrom: (item: number) => Mention | null
  /** The mention that ends with the word of an item. */
  readonly mentionUntil: (item: number) => Mention | null
}

export function quotationSentence(
  { document, mentionAt, mentionEnding }: AnnotatedDocument,
  { outline, index }: QuotationRef,
): QuotationSentence {
  const { items, spanItems } = outline
  const item = spanItems[index] as number
  const sentence = items[item]?.sentence
  const word = (i: number): string => wordWithin(document, outline, sentence, i)
  return {
    items,
    item,
    sentence,
    word,
    classOf: (i) => (items[i]?.sentence === sentence ? items[i]?.wordClass : '') ?? '',
    mentionFrom: (i) => (word(i) === '' ? null : (mentionAt.get(items[i]?.token ?? -1) ?? null)),
    mentionUntil: (i) =>
      word(i) === '' ? null : (mentionEnding.get(items[i]?.token ?? -1) ?? null),
  }
}
