import type { Article } from '../../../document/article.js'
import { type Block, wordsIn } from '../content/blocks.js'
import { around, type PageElement } from '../page/dom.js'
import { bylineOf } from './byline.js'
import { type Head, metaOf } from './head.js'
import { headlineOf } from './headline.js'
import type { LinkedData } from './linked-data.js'
import { publishedOf } from './published.js'

/** What a page says about its article, but for the standfirst, which depends on the content. */
export interface About {
  readonly article: Article
  /** Index of the block that shows the headline; -1 if none does. */
  readonly place: number
}

export function aboutOf(
  body: PageElement,
  blocks: readonly Block[],
  head: Head,
  data: LinkedData,
): About {
  const site = siteOf(head, data)
  const heading = headlineOf(body, head, data, site)
  const place = heading?.element ? placeOf(heading.element, blocks) : -1
  const near = nearHeadline(blocks, place)
  const article = {
    headline: heading?.text ?? null,
    standfirst: null,
    byline: bylineOf(body, heading?.element ?? null, near, head, data, site),
    published: publishedOf(body, head, data),
    site,
    language: languageOf(head, data),
    url: urlOf(head, data),
  }
  return { article, place }
}

/** Texts around the headline, up to the second that is long enough for a paragraph: a summary may come before it. */
function nearHeadline(blocks: readonly Block[], place: number): string[] {
  const near = blocks.slice(Math.max(0, place - 5), place + 16)
  const long = near.flatMap(({ text }, index) => (wordsIn(text) > 15 ? [index] : []))
  return near.slice(0, long[1] ?? near.length).map(({ text }) => text)
}

function placeOf(heading: PageElement, blocks: readonly Block[]): number {
  return blocks.findIndex(
    ({ element }) =>
      element === heading ||
      [...around(element, 8)].includes(heading) ||
      [...around(heading, 2)].includes(element),
  )
}

/** The name of the publication, without a motto after it. */
function siteOf(head: Head, data: LinkedData): string | null {
  const given =
    metaOf(head, 'og:site_name') ??
    data.site ??
    metaOf(head, 'application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher')
  return (
    given
      ?.split(/ [|•] /)[0]
      ?.replace(/^@/, '')
      .trim() || null
  )
}

/** A BCP 47 tag in its canonical form: "en_gb" becomes "en-GB". */
function languageOf(head: Head, data: LinkedData): string | null {
  const given =
    head.language ??
    metaOf(head, 'content-language', 'og:locale', 'language', 'dc.language') ??
    data.language
  const tag = given?.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

function urlOf(head: Head, data: LinkedData): string | null {
  const given = [
    head.canonical,
    metaOf(head, 'og:url'),
    data.url,
    metaOf(head, 'twitter:url', 'parsely-link'),
  ]
  return given.find((url) => url !== null && /^https?:\/\/\S+$/i.test(url)) ?? null
}
