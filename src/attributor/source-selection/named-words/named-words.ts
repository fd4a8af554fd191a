/** Quoted spans that the sentence mentions or explains rather than reports: the word “X”, known as “X”, “X” means “Y”. */

import type { Document, QuotedSpan } from '../../../document/document.js'
import { CONTROLS, OPERATES } from '../../../lexicon/nouns/naming.js'
import { wordWithin } from '../../annotation/item-words.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { WordClass } from '../../syntax/word-class.js'
import { isExplained } from './is-explained.js'
import { isNamed } from './is-named.js'
import type { Word } from './word.js'

/** Maximum number of words in a name or term. */
const LONGEST = 5

/** Returns the spans of a text that are mentioned or explained as words. */
export function namedWords(
  document: Document,
  outlines: readonly CollapsedParagraph[],
): ReadonlySet<QuotedSpan> {
  const named = new Set<QuotedSpan>()
  const names = new Set<string>()
  for (const outline of outlines)
    outline.spans.forEach((span, index) => {
      if (!isShort(document, span)) {
        if (isSample(wordsAround(document, outline, index))) named.add(span)
        return
      }
      const item = outline.spanItems[index] as number
      const sentence = outline.items[item]?.sentence
      const word = wordsAround(document, outline, index)
      const isQuoted = (distance: number): boolean =>
        outline.items[item + distance]?.sentence === sentence &&
        outline.items[item + distance]?.wordClass === WordClass.Quotation
      const previous = outline.spans[index - 1]
      const listed =
        previous !== undefined &&
        named.has(previous) &&
        (isQuoted(-1) ||
          (/^(?:or|and|,)$/.test(word(-1)) && isQuoted(-2)) ||
          isGapped(word, isQuoted)) &&
        !/^(?:said|says)$/.test(word(1))
      const variant =
        previous !== undefined &&
        named.has(previous) &&
        /^(?:say|says|use|uses|prefer|prefers)$/.test(word(-1)) &&
        outline.items[outline.spanItems[index - 1] as number]?.sentence === sentence
      if (
        !(
          listed ||
          variant ||
          isNamed(word) ||
          isExplained(word, isQuoted) ||
          isOperated(word) ||
          isSample(word) ||
          isTrademark(document, span)
        )
      )
        return
      named.add(span)
      if (!listed) names.add(plain(document, span))
    })
  if (names.size === 0) return named
  // later uses of the same words: known as ‘Fish’ … ‘Fish’ is 44.
  for (const { spans, items, spanItems } of outlines)
    spans.forEach((span, index) => {
      const beside = items[(spanItems[index] as number) - 1]
      if (beside?.wordClass === WordClass.ReportingVerb) return
      if (isShort(document, span) && names.has(plain(document, span))) named.add(span)
    })
  return named
}

/** known as “X”, and the calm before it as “Y”: the verb is left out. */
function isGapped(word: Word, isQuoted: (distance: number) => boolean): boolean {
  if (word(-1) !== 'as') return false
  for (let i = -2; i > -14; i--) {
    if (isQuoted(i)) return true
    if (word(i) === '' || /(?:ed|es)$/.test(word(i))) return false
  }
  return false
}

function wordsAround(document: Document, outline: CollapsedParagraph, index: number): Word {
  const item = outline.spanItems[index] as number
  const sentence = outline.items[item]?.sentence
  return (distance) => wordWithin(document, outline, sentence, item + distance)
}

/** "You can say “…”": a sample phrase. */
function isSample(word: Word): boolean {
  const verb = /^[,:]$/.test(word(-1)) ? -2 : -1
  if (!/^(?:say|ask|reply|answer|write|type|add|use)$/.test(word(verb))) return false
  const modal = /^(?:also|just|always|simply|even|then|instead|only)$/.test(word(verb - 1))
    ? verb - 2
    : verb - 1
  return (
    /^(?:can|could|may|might|should|must)$/.test(word(modal)) &&
    /^(?:you|one)$/.test(word(modal - 1))
  )
}

const plain = ({ text }: Document, { start, end }: QuotedSpan): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^\W+|\W+$/g, '')

function isShort({ text }: Document, { start, end }: QuotedSpan): boolean {
  if (end - start > 80) return false
  const words = text.slice(start, end)
  return words.trim().split(/\s+/).length <= LONGEST && !/[!?;]/.test(words)
}

/** the “Submit” button, click “Submit”, search for “X”, you can say “X” */
function isOperated(word: Word): boolean {
  if (CONTROLS.has(word(1)) && /^(?:the|a|an|this|that|its|your)$/.test(word(-1))) return true
  if (OPERATES.has(word(-1))) return true
  if (word(-1) === 'for' && /^(?:search|searched|searching|searches)$/.test(word(-2))) return true
  return false
}

/** “Boxes think”™ */
const isTrademark = ({ text }: Document, { close }: QuotedSpan): boolean =>
  /[™®]/.test(text.charAt(close.end))
