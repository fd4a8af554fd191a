/** Quoted spans that typography or fixed patterns identify as non-quotations. */

import type { Document, QuotedSpan } from '../../../document/document.js'
import {
  countOf,
  isLetterOrDigitAt,
  isUpperCase,
  opensUpperOrDigit,
} from '../../../document/letters.js'
import { STAGE_WORDS, WORK_NOUNS } from '../../../lexicon/nouns/works.js'
import { wordAt } from '../../annotation/item-words.js'
import { isTitleCased } from '../../syntax/capitals.js'
import type { CollapsedParagraph } from '../../syntax/collapsed-paragraph.js'
import { isInscription } from './inscriptions.js'

/** Stage directions: "(Laughter.)", "[CROSSTALK]". */
const STAGE_DIRECTION = /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/
/** Boilerplate of the publisher: "Follow us on Twitter @…". */
const BOILERPLATE =
  /^\s*(?:follow|like|subscribe|sign up|click|read more|contact)\b.*(?:@\w|\b(?:twitter|facebook|instagram|newsletter|here)\b)/is

/** Tests whether a span is a non-quotation. `doubles`: the text uses double marks for its quotations. */
export function reportsNobody(
  document: Document,
  outline: CollapsedParagraph,
  index: number,
  doubles: boolean,
): boolean {
  const span = outline.spans[index]
  if (!span) return false
  const text = document.text.slice(span.start, Math.min(span.end, span.start + 400))
  return (
    STAGE_DIRECTION.test(text) ||
    BOILERPLATE.test(text) ||
    isMarkup(document, span) ||
    isReferredTo(document, span) ||
    isInscription(document, outline, index) ||
    (doubles && inHeadline(document, outline, span)) ||
    (isTitle(text) && besideWork(document, outline, index)) ||
    (isTitle(text) && knownFor(document, outline, index)) ||
    (isTitle(text) && /\S\s+\S/.test(text.trim()) && behindIn(document, outline, index))
  )
}

/** <tweet author="…">: an attribute value in markup left over from a web page. */
const isMarkup = ({ text }: Document, { open }: QuotedSpan): boolean =>
  text.charAt(open.start - 1) === '=' &&
  /[\w-]=$/.test(text.slice(Math.max(0, open.start - 4), open.start))

/** Headline referred to in a letter to the editor: Re. “Council to close the pool,” Page 8 */
const isReferredTo = ({ text }: Document, { open }: QuotedSpan): boolean =>
  /(?:^|\s)re[.:]?\s$/i.test(text.slice(Math.max(0, open.start - 6), open.start))

const isSingle = ({ text }: Document, { open }: QuotedSpan): boolean =>
  open.end - open.start === 1 && /['‘’‚‹]/.test(text.charAt(open.start))

/**
 * Tests whether the text uses double marks for its quotations. Single marks are then headline style, and enclose a
 * shortened form of a quotation that the body has in full.
 */
export function quotesWithDoubles(document: Document): boolean {
  let doubles = 0
  let singles = 0
  for (const span of document.quotedSpans) {
    if (span.depth > 0 || span.open.start === span.open.end) continue
    if (isSingle(document, span)) singles++
    else doubles++
  }
  return doubles >= 2 && doubles > singles
}

/** Tests for a span in the headline or a crosshead, a line in title case or with nothing but the span. */
function inHeadline(document: Document, outline: CollapsedParagraph, span: QuotedSpan): boolean {
  if (!isSingle(document, span)) return false
  if (outline.paragraph === 0 || outline.items.length === 1) return true
  const first = document.paragraphs[outline.paragraph]?.firstSentence ?? 0
  const sentence = document.sentences[first]
  return sentence !== undefined && isTitleCased(document, sentence)
}

/** Tests for title case: "Make Your Kid a Millionaire". */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length > 10) return false
  const longer = words.filter((word) => countOf(word, isLetterOrDigitAt) > 3)
  return longer.length > 0 && longer.every(opensUpperOrDigit)
}

/** "as she recalled in “The Drowned Bell”", "according to “The Drowned Bell”": the publication, not the words. */
function behindIn(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const item = outline.spanItems[index] ?? -1
  const word = (i: number): string => wordAt(document, outline, i)
  return (
    /^(?:in|on)$/.test(word(item - 1)) ||
    (word(item - 1) === 'to' && word(item - 2) === 'according')
  )
}

/** "best remembered for “Low Water”", "back on stage in “Hens”", "a part in “Hens”": a work, even of one word. */
function knownFor(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const item = outline.spanItems[index] ?? -1
  const word = (i: number): string => wordAt(document, outline, i)
  if (word(item - 1) === 'for')
    return /^(?:remembered|known|famous|celebrated|acclaimed|noted|famed|nominated)$/.test(
      word(item - 2),
    )
  if (!/^(?:in|of|with|from)$/.test(word(item - 1))) return false
  for (let i = item - 2; i > item - 6; i--) if (STAGE_WORDS.has(word(i))) return true
  return false
}

/** "CNN’s": three to five capitals and a possessive ending. */
const isBroadcaster = (word: string): boolean =>
  /^.{3,5}['’]s$/.test(word) && isUpperCase(word.slice(0, -2))

/** "his 2012 book, “…”", "an episode of “…”", "CNN’s “…”", "his “…” radio show" */
function besideWork(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const item = outline.spanItems[index] ?? -1
  const word = (i: number): string => {
    const it = outline.items[i]
    return it && it.span < 0 ? (document.tokens[it.token]?.text ?? '') : ''
  }
  const before = word(item - 1)
  const noun = before === ',' || before === 'of' ? word(item - 2) : before
  const isWork = (text: string): boolean => WORK_NOUNS.has(text.toLowerCase())
  const broadcaster = isBroadcaster(before)
  return (
    isWork(noun) ||
    broadcaster ||
    isWork(word(item + 1)) ||
    (/^(?:radio|tv|television)$/i.test(word(item + 1)) && isWork(word(item + 2)))
  )
}
