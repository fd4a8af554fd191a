/** Marked spans that typography alone tells to be nobody's quotation. */
import type { Document, QuotedSpan } from '../parser/document.js'
import type { Outline } from './outline.js'
import { isTitleCased } from './word-casing.js'

/** "(Laughter.)", "[CROSSTALK]": a note on the scene. */
const STAGE_DIRECTION = /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/
/** "Follow us on Twitter @…": the publisher's own line. */
const BOILERPLATE =
  /^\s*(?:follow|like|subscribe|sign up|click|read more|contact)\b.*(?:@\w|\b(?:twitter|facebook|instagram|newsletter|here)\b)/is

export function reportsNobody(
  document: Document,
  outline: Outline,
  span: QuotedSpan,
  doubles: boolean,
): boolean {
  const text = document.text.slice(span.start, Math.min(span.end, span.start + 400))
  return (
    STAGE_DIRECTION.test(text) ||
    BOILERPLATE.test(text) ||
    (doubles && inHeadline(document, outline, span))
  )
}

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
function inHeadline(document: Document, outline: Outline, span: QuotedSpan): boolean {
  if (!isSingle(document, span)) return false
  if (outline.paragraph === 0 || outline.items.length === 1) return true
  const first = document.paragraphs[outline.paragraph]?.firstSentence ?? 0
  const sentence = document.sentences[first]
  return sentence !== undefined && isTitleCased(document, sentence)
}
