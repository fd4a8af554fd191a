import {
  around,
  collapse,
  elementsOf,
  isElement,
  isText,
  labelsOf,
  type PageElement,
  plainText,
  tagOf,
  walk,
} from '../page/dom.js'
import { likeness, wordsOf } from '../page/words.js'
import { type Head, metaOf } from './head.js'
import type { LinkedData } from './linked-data.js'

export interface Headline {
  readonly text: string
  /** The heading; null if only the head of the page has the headline. */
  readonly element: PageElement | null
}

const NAMED =
  / (?:headline|hed|entry title|post title|article title|story title|content title|page title|article headline|story headline|\w*headline|title) /
const OF_SITE =
  / (?:logo|brand|branding|masthead|site ?(?:title|name|logo|branding)|blog ?(?:title|name)) /
/** Headings of other stories and of the rest of the page. */
const ELSEWHERE =
  / (?:navbar|nav|menu|footer|sidebar|related\w*|recirc\w*|widget|teaser\w*|card|promo|comments?|modal|listing|list|item|trending|popular) /
const LONGEST = 300

/** The heading of the article, without the name of the site; null if the page has none. */
export function headlineOf(
  body: PageElement,
  head: Head,
  data: LinkedData,
  site: string | null,
): Headline | null {
  const titles = titlesOf(head, data, site)
  const headings = elementsOf(
    body,
    (element) => /^h[1-4]$/.test(tagOf(element)) || isNamed(element),
  )
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST)
  const isTop = ({ element }: Headline) => element !== null && tagOf(element) === 'h1'
  const tops = headings.filter(isTop).filter(({ element, text }) => !isOfSite(element, text, site))
  const others = headings.filter((heading) => !isTop(heading) && !isElsewhere(heading.element))
  for (const candidates of [tops, others]) {
    const best = closest(candidates, titles)
    if (best) return best
  }
  const [only] = tops
  if (only && wordsOf(only.text).split(' ').length > 2) return only
  const [title] = titles
  return title ? { text: title, element: null } : (only ?? null)
}

const WITHIN =
  / (?:kicker|eyebrow|label|badge|flag|sr only|screen ?reader\w*|visually ?hidden|icon\w*|share\w*|tooltip|comments?|author|byline|date) /

/** The text of a heading without the section, the labels and the buttons that some sites put into it. */
function headingText(heading: PageElement): string {
  const parts: string[] = []
  walk(heading, (node) => {
    if (isText(node)) parts.push(node.nodeValue ?? '')
    if (!isElement(node)) return false
    if (node !== heading && WITHIN.test(labelsOf(node))) return false
    if (SPACED.has(tagOf(node))) parts.push(' ')
    return !UNREAD.has(tagOf(node))
  })
  return collapse(parts.join('')) || plainText(heading)
}

const SPACED = new Set(['br', 'div', 'p', 'h1', 'h2', 'h3', 'li'])
const UNREAD = new Set(['script', 'style', 'noscript', 'svg', 'button', 'time', 'template'])

function isNamed(element: PageElement): boolean {
  if (/\bheadline\b/i.test(element.getAttribute('itemprop') ?? '')) return tagOf(element) !== 'meta'
  return /^(?:div|p|span|strong|header)$/.test(tagOf(element)) && NAMED.test(labelsOf(element))
}

function isOfSite(element: PageElement, text: string, site: string | null): boolean {
  if (site !== null && wordsOf(text) === wordsOf(site)) return true
  if (OF_SITE.test(labelsOf(element))) return true
  for (const up of around(element, 2)) if (OF_SITE.test(labelsOf(up))) return tagOf(up) !== 'body'
  return false
}

function isElsewhere(element: PageElement): boolean {
  if (tagOf(element) !== 'a' && ELSEWHERE.test(labelsOf(element))) return true
  for (const up of around(element, 4)) {
    const tag = tagOf(up)
    if (tag === 'a' || tag === 'li' || tag === 'aside' || tag === 'nav' || tag === 'footer')
      return true
    if (tag !== 'body' && ELSEWHERE.test(labelsOf(up))) return true
  }
  return false
}

/** The heading most like one of the titles, if at least half of their words are the same. */
function closest(
  headings: readonly { element: PageElement; text: string }[],
  titles: readonly string[],
): Headline | null {
  let best: Headline | null = null
  let bestLikeness = 0.5
  for (const heading of headings) {
    const like = Math.max(0, ...titles.map((title) => likeness(heading.text, title)))
    if (like > bestLikeness) {
      best = heading
      bestLikeness = like
    }
  }
  return best
}

/** The titles that the head of the page gives, without the name of the site. */
function titlesOf(head: Head, { headline }: LinkedData, site: string | null): string[] {
  const given = [
    headline,
    metaOf(head, 'og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'),
    head.title,
  ]
  return given
    .filter((title) => title !== null && title !== '')
    .map((title) => withoutSite(title as string, site))
}

const SEPARATOR = /\s+(?:[|–—·•»«:-]|::|\|\|)\s+|\s*\|\s*/

/** Removes the name of the site from a page's title: the last part, or a first one that is exactly that name. */
export function withoutSite(title: string, site: string | null): string {
  const name = site === null ? '' : wordsOf(site)
  const parts = splitAtSeparators(title)
  while (parts.length > 1) {
    const last = wordsOf(parts.at(-1)?.text ?? '')
    const first = wordsOf(parts[0]?.text ?? '')
    const rest = parts
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' ')
    const isSite = name !== '' && (last === name || name.startsWith(last) || last.startsWith(name))
    const isShort =
      last.split(' ').length <= 4 &&
      wordsOf(rest).split(' ').length > 3 &&
      parts.at(-1)?.before !== ': '
    if (isSite || isShort) parts.pop()
    else if (name !== '' && first === name) parts.shift()
    else break
  }
  return parts
    .map(({ text, before }, index) => (index === 0 ? text : before + text))
    .join('')
    .trim()
}

function splitAtSeparators(title: string): { before: string; text: string }[] {
  const parts: { before: string; text: string }[] = []
  let rest = title.slice(0, 1000)
  let before = ''
  for (let found = SEPARATOR.exec(rest); found; found = SEPARATOR.exec(rest)) {
    parts.push({ before, text: rest.slice(0, found.index) })
    before = found[0]
    rest = rest.slice(found.index + before.length)
  }
  parts.push({ before, text: rest })
  return parts
}
