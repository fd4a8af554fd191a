import type { Article } from '../document/article.js'
import type { Document } from '../document/document.js'
import { datelineFacts } from './dateline-facts.js'
import { type OpeningParagraph, openingOf } from './opening.js'
import { bylineOf, isByline } from './plain-byline.js'
import { isHeadline } from './plain-headline.js'

/**
 * Reads what the top of a plain text says about its article: a headline, "By Jane Doe", "OSLO, March 3 (Reuters) —".
 *
 * Null if it says nothing. A first paragraph is a headline only if the text is set like an article; see `isHeadline`.
 */
export function plainArticle(document: Document): Article | null {
  const opening = openingOf(document)
  const byline = opening.findIndex(({ text }) => isByline(text))
  const titled = isHeadline(opening)
  const { published, site } = datelineFacts(document)
  const article: Article = {
    headline: titled ? (opening[0]?.text ?? null) : null,
    standfirst: titled ? standfirstOf(opening, byline) : null,
    byline: byline < 0 ? null : bylineOf(opening[byline]?.text ?? ''),
    published,
    site,
    language: null,
    url: null,
  }
  return Object.values(article).every((value) => value === null) ? null : article
}

/** Longest standfirst. */
const LONGEST = 300

/** The only paragraph between the headline and the byline. */
function standfirstOf(opening: readonly OpeningParagraph[], byline: number): string | null {
  const text = byline === 2 ? opening[1]?.text : undefined
  return text !== undefined && text.length <= LONGEST ? text : null
}
