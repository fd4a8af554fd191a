/** Marked spans that typography alone tells to be nobody's quotation. */

import type { Document, QuotedSpan } from '../../document/document.js'
import { WORK_NOUNS } from '../../lexicon/nouns/works.js'
import { wordAt } from '../annotation/item-words.js'
import { isTitleCased } from '../syntax/capitals.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { isInscription } from './inscriptions.js'

/** "(Laughter.)", "[CROSSTALK]": a note on the scene. */
const STAGE_DIRECTION = /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/
/** "Follow us on Twitter @…": the publisher's own line. */
const BOILERPLATE =
  /^\s*(?:follow|like|subscribe|sign up|click|read more|contact)\b.*(?:@\w|\b(?:twitter|facebook|instagram|newsletter|here)\b)/is

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
    (isTitle(text) && /\S\s+\S/.test(text.trim()) && behindIn(document, outline, index))
  )
}

/** <tweet author="…">: the value of an attribute, where a page's markup was left in its text. */
const isMarkup = ({ text }: Document, { open }: QuotedSpan): boolean =>
  text.charAt(open.start - 1) === '=' &&
  /[\w-]=$/.test(text.slice(Math.max(0, open.start - 4), open.start))

/** Letters to the editor: Re. “Council to close the pool,” Page 8 */
const isReferredTo = ({ text }: Document, { open }: QuotedSpan): boolean =>
  /(?:^|\s)re[.:]?\s$/i.test(text.slice(Math.max(0, open.start - 6), open.start))

const isSingle = ({ text }: Document, { open }: QuotedSpan): boolean =>
  open.end - open.start === 1 && /['‘’‚‹]/.test(text.charAt(open.start))

/**
 * Whether the quotations of the text stand between double marks. Then single marks are its headlines' style: what
 * they hold is a shortened form of what the text quotes in full.
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

/** In the headline, or in a crosshead: a line that is the span alone or has capitals throughout. */
function inHeadline(document: Document, outline: CollapsedParagraph, span: QuotedSpan): boolean {
  if (!isSingle(document, span)) return false
  if (outline.paragraph === 0 || outline.items.length === 1) return true
  const first = document.paragraphs[outline.paragraph]?.firstSentence ?? 0
  const sentence = document.sentences[first]
  return sentence !== undefined && isTitleCased(document, sentence)
}

/** Capitals throughout: "Make Your Kid a Millionaire". */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  const longer = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length > 3)
  return (
    words.length <= 10 &&
    longer.length > 0 &&
    longer.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
  )
}

/** "as she recalled in “The Drowned Bell”", "according to “The Drowned Bell”": where it stood, not what was said. */
function behindIn(document: Document, outline: CollapsedParagraph, index: number): boolean {
  const item = outline.spanItems[index] ?? -1
  const word = (i: number): string => wordAt(document, outline, i)
  return (
    /^(?:in|on)$/.test(word(item - 1)) ||
    (word(item - 1) === 'to' && word(item - 2) === 'according')
  )
}

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
  const broadcaster = /^\p{Lu}{3,5}['’]s$/u.test(before)
  return (
    isWork(noun) ||
    broadcaster ||
    isWork(word(item + 1)) ||
    (/^(?:radio|tv|television)$/i.test(word(item + 1)) && isWork(word(item + 2)))
  )
}
