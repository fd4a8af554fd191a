import { isUpperAt } from '../document/characters.js'
import type { OpeningParagraph } from './opening.js'
import { isByline } from './plain-byline.js'

const MOST_CHARACTERS = 160
const FEWEST_WORDS = 3
const MOST_WORDS = 25
/** Lines between the headline and the prose: a second headline, the byline, the place and the day. */
const MOST_BETWEEN = 3

const ENDS_SENTENCE = /[.!?…][”’"'»)\]]*$/
const ENDS_OPEN = /[,:;–—-]$/
/** “…,” she said: a report, not a headline. */
const REPORTS = /[”’"'»]\s*(?:\S+\s+){0,3}(?:said|added|asked|replied)\b/
/** "PIKE: Yes", "Q: Who?": a turn of a transcript. */
const LABEL = /^(?:\p{Lu}[\p{Lu}\s.'’-]{1,30}|[QA]):\s/u

/**
 * Tests whether the first paragraph is a headline: short, without a final stop, with space below or a byline next, and
 * soon followed by a paragraph of prose.
 */
export function isHeadline(opening: readonly OpeningParagraph[]): boolean {
  const [first, second] = opening
  if (!first || !second || !isShortTitle(first.text)) return false
  if (!isByline(second.text) && !first.spaced) return false
  if (LABEL.test(first.text) && LABEL.test(second.text)) return false
  return opening.slice(1, MOST_BETWEEN + 2).some(({ text }) => isProse(text))
}

function isShortTitle(text: string): boolean {
  const words = text.split(' ').length
  return (
    text.length <= MOST_CHARACTERS &&
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    opensTitle(text) &&
    !/\.[”’"'»)\]]*$/.test(text) &&
    !ENDS_OPEN.test(text) &&
    !REPORTS.test(text) &&
    !isByline(text)
  )
}

/** Tests for a capital or digit, after opening marks if any. */
const opensTitle = (text: string): boolean =>
  isUpperAt(text, 0) || /^[\p{Pi}\p{Ps}"'¿¡]*[\p{Lu}\p{N}]/u.test(text)

/** A sentence of eight words or more; a paragraph that was cut is one. */
const isProse = (text: string): boolean =>
  text.split(' ').length >= 8 && (ENDS_SENTENCE.test(text) || text.length > MOST_CHARACTERS)
