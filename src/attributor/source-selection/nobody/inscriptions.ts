/** Quoted spans that are inscriptions or names rather than speech: signs, tattoos, nicknames, titles. */

import type { Document } from '../../../document/document.js'
import { firstLetter, hasLetters, opensUpper } from '../../../document/letters.js'
import { reportingVerb } from '../../../language/verbs.js'
import {
  BEARERS,
  BEARS,
  EVERYBODY,
  INSCRIBED,
  KNOWN,
  NAMING_VERBS,
  PERFORMED,
} from '../../../lexicon/nouns/inscriptions.js'
import { HEADED } from '../../../lexicon/nouns/works.js'
import { wordWithin } from '../../annotation/item-words.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { NOUNS, WordClass } from '../../syntax/word-class.js'

/** Maximum number of words between a sign and its verb: "A sign on the door read". */
const REACH = 5

/** Tests whether a span is an inscription, a title or a name. */
export function isInscription(
  document: Document,
  outline: CollapsedParagraph,
  index: number,
): boolean {
  const item = outline.spanItems[index] ?? -1
  const sentence = outline.items[item]?.sentence
  const word = (i: number): string => wordWithin(document, outline, sentence, i)
  const before = word(item - 1)
  if (INSCRIBED.has(before) || INSCRIBED.has(word(item + 1))) return true
  if (BEARS.has(before)) {
    for (let i = item - 2; i >= item - 2 - REACH; i--) if (BEARERS.has(word(i))) return true
  }
  if (before === 'words' && word(item - 2) === 'the' && word(item - 3) === 'with') {
    for (let i = item - 4; i >= item - 4 - REACH; i--)
      if (BEARERS.has(word(i))) return !carriesReport(document, outline, index, item - 1)
  }
  if (/^(?:title|titled|entitled|headlined|captioned|heading|inscription|caption)$/.test(before))
    return true
  const heads =
    before === 'theme' || (HEADED.has(before) && opensWithCapital(document, outline, index))
  if (heads) return !hasVerbOfSpeech(outline, item)
  if (before === 'so-called') return !carriesReport(document, outline, index, item - 1)
  if (!isShortName(document, outline, index)) return false
  if (PERFORMED.has(before)) return !carriesReport(document, outline, index, item - 1)
  const verb = /^(?:the|as)$/.test(before) ? item - 2 : item - 1
  // the “Annapurna” canteen
  const modifies = /^(?:the|a|an)$/.test(before) && NOUNS.has(outline.items[item + 1]?.wordClass)
  if (modifies) return !carriesReport(document, outline, index, item)
  const names =
    NAMING_VERBS.has(word(verb)) ||
    (/^(?:called|known)$/.test(word(verb)) && KNOWN.has(word(verb - 1))) ||
    (word(verb) === 'known' && word(verb - 1) === ',') ||
    (/^(?:whom|which|that)$/.test(word(verb - 2)) &&
      EVERYBODY.has(word(verb - 1)) &&
      /^(?:call|nickname)$/.test(word(verb)))
  return names && !carriesReport(document, outline, index, verb)
}

/** Tests whether the span is the only one in a sentence that reports speech: excluding it would lose the quotation. */
function carriesReport(
  { tokens }: Document,
  { items, spanItems }: CollapsedParagraph,
  index: number,
  before: number,
): boolean {
  const item = spanItems[index] ?? -1
  const sentence = items[item]?.sentence
  const beside = [spanItems[index - 1], spanItems[index + 1]]
  if (beside.some((i) => i !== undefined && items[i]?.sentence === sentence)) return false
  for (let i = before - 1; i > item - 40 && items[i]?.sentence === sentence; i--) {
    if (items[i]?.wordClass !== WordClass.ReportingVerb) continue
    const verb = reportingVerb(tokens[items[i]?.token ?? -1]?.lower ?? '')
    // "held up a banner"
    if (verb && verb.base !== 'hold' && /^(?:speech|writing)$/.test(verb.act)) return true
  }
  return false
}

/** Tests for a reporting verb in the span’s sentence, which makes speech likelier than a title. */
function hasVerbOfSpeech({ items }: CollapsedParagraph, item: number): boolean {
  const sentence = items[item]?.sentence
  for (const step of [-1, 1])
    for (let i = item + step; Math.abs(i - item) < 40 && items[i]?.sentence === sentence; i += step)
      if (items[i]?.wordClass === WordClass.ReportingVerb) return true
  return false
}

/** Tests for two or more words, the first of them capitalized. */
function opensWithCapital(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const span = outline.spans[index]
  if (!span) return false
  const text = document.text.slice(span.start, span.end)
  return opensUpper(text) && /\s\S/.test(text.slice(firstLetter(text)))
}

/** Tests for a few words, the longer ones all capitalized: “Baba Tomato”. */
function isShortName(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const span = outline.spans[index]
  if (!span || span.end - span.start > 60) return false
  const words = document.text.slice(span.start, span.end).split(/\s+/).filter(Boolean)
  const longer = words.filter((word) => hasLetters(word, 4))
  // “Doc” has no longer word
  return words.length > 0 && (longer.length > 0 ? longer : words).every(opensUpper)
}
