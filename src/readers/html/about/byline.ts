import {
  around,
  elementsOf,
  isElement,
  isText,
  labelsOf,
  type PageElement,
  tagOf,
  walk,
} from '../page/dom.js'
import { wordsOf } from '../page/words.js'
import { type Head, metaOf } from './head.js'
import type { LinkedData } from './linked-data.js'
import { joinNames, namesIn } from './names.js'

const NAMED =
  / (?:byline\w*|author\w*|writer\w*|contributors?|by line|by author|written ?by|post ?author|reporter|creator) /
/** Where other people stand. */
const ELSEWHERE =
  / (?:comments?|comment \w+|related\w*|sidebar|widget|footer|recirc\w*|recommend\w*|teaser\w*|promo\w*|photo\w*|caption|credit|listing|latest|popular|trending) /
const LONGEST = 200
const MOST_AUTHORS = 10

/**
 * Names of the authors, joined as "A, B and C"; null if the page names none.
 *
 * @param heading the heading of the article, if the page shows one
 * @param near texts of the blocks next to the headline
 */
export function bylineOf(
  body: PageElement,
  heading: PageElement | null,
  near: readonly string[],
  head: Head,
  data: LinkedData,
  site: string | null,
): string | null {
  const sources = [
    () => unique(data.authors.flatMap(namesIn)),
    () => metaNames(head),
    () => markedNames(body, heading),
    () => introducedNames(near),
  ]
  let ofSite: string | null = null
  for (const [index, source] of sources.entries()) {
    const names = source()
    const people = names.filter((name) => !isOfSite(name, site))
    if (people.length > 0) return joinNames(people)
    // Systems name the site where nobody is named; a page that shows it means it.
    if (index > 1) ofSite ??= names[0] ?? null
  }
  return ofSite
}

/** Tests whether a name is the site's: "CNN Business" on CNN. */
function isOfSite(name: string, site: string | null): boolean {
  if (site === null) return false
  const [a, b] = [wordsOf(name).replaceAll(' ', ''), wordsOf(site).replaceAll(' ', '')]
  return a === '' || b.startsWith(a) || (b.length > 2 && a.startsWith(b))
}

function metaNames(head: Head): string[] {
  for (const name of [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author_name',
    'og:article:author',
    'article:author',
    'twitter:creator:name',
    'authors',
  ]) {
    const content = metaOf(head, name)
    if (content === null || /^https?:|^@/.test(content)) continue
    const names = namesIn(content)
    if (names.length > 0) return names
  }
  return []
}

/** The names in the first element that is marked as a byline, after the heading if there is one, and in those next to it. */
function markedNames(body: PageElement, heading: PageElement | null): string[] {
  const found = elementsOf(body, (one) => one === heading || (isMarked(one) && !isElsewhere(one)))
  const place = heading === null ? -1 : found.indexOf(heading)
  const marked = [...found.slice(place + 1), ...found.slice(0, Math.max(0, place))]
  for (const element of marked) {
    const names = namesIn(linesOf(element))
    if (names.length === 0) continue
    const group = marked
      .filter((one) => one !== element && isNextTo(one, element))
      .slice(0, MOST_AUTHORS)
    return unique([...names, ...group.flatMap((one) => namesIn(linesOf(one)))])
  }
  return []
}

const isNextTo = (one: PageElement, other: PageElement): boolean =>
  one.parentNode === other.parentNode ||
  (one.parentNode !== null &&
    one.parentNode.parentNode === other.parentNode?.parentNode &&
    tagOf(one.parentNode) === 'li')

/** A line near the headline that begins with "By". */
function introducedNames(near: readonly string[]): string[] {
  const line = near.find(
    (text) =>
      text.length <= LONGEST && /^(?:(?:written|posted|words|story) )?by:? \p{Lu}/iu.test(text),
  )
  return line === undefined ? [] : namesIn(line)
}

/** The text of an element, with a line break where two elements touch: "Jane Doe" and "Correspondent". */
function linesOf(element: PageElement): string {
  const parts: string[] = []
  let length = 0
  walk(element, (node) => {
    if (isText(node)) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      parts.push(
        parts.length > 0 && !/\s$/.test(parts.at(-1) ?? '') && !/^\s/.test(text) ? '\n' : '',
        text,
      )
      length += text.length
    } else if (
      isElement(node) &&
      (tagOf(node) === 'br' || tagOf(node) === 'li' || tagOf(node) === 'p' || tagOf(node) === 'div')
    )
      parts.push('\n')
    return (
      length <= LONGEST &&
      (!isElement(node) || !/^(?:script|style|noscript|svg|button|time)$/.test(tagOf(node)))
    )
  })
  return length > LONGEST
    ? ''
    : parts
        .join('')
        .replace(/ *\n[ \n]*/g, '\n')
        .trim()
}

function isMarked(element: PageElement): boolean {
  if (tagOf(element) === 'meta' || tagOf(element) === 'body') return false
  if (
    /\bauthor\b/i.test(
      `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
    )
  )
    return true
  return NAMED.test(labelsOf(element))
}

function isElsewhere(element: PageElement): boolean {
  for (const up of around(element, 6)) {
    const tag = tagOf(up)
    if (tag === 'body') return false
    if (tag === 'aside' || tag === 'footer' || ELSEWHERE.test(labelsOf(up))) return true
  }
  return false
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
