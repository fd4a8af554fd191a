/** What the head of a page says about it: meta elements, title, canonical address, language. */
import { collapse, elementsOf, type PageElement, plainText, tagOf } from '../page/dom.js'

export interface Head {
  /** The first non-empty content of each `<meta>`, by its lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, string>
  readonly title: string
  readonly canonical: string | null
  readonly language: string | null
  /** Texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[]
}

export function headOf(root: PageElement): Head {
  const meta = new Map<string, string>()
  const linkedData: string[] = []
  let title = ''
  let canonical: string | null = null
  elementsOf(root, (element) => {
    const tag = tagOf(element)
    if (tag === 'title' && title === '' && tagOf(element.parentNode ?? element) !== 'svg')
      title = plainText(element)
    if (tag === 'link' && /\bcanonical\b/i.test(element.getAttribute('rel') ?? ''))
      canonical ??= element.getAttribute('href')?.trim() || null
    if (tag === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? ''))
      linkedData.push(element.textContent ?? '')
    if (tag === 'meta') {
      const content = collapse(element.getAttribute('content'))
      for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
        const key = element.getAttribute(name)?.trim().toLowerCase()
        if (key && content !== '' && !meta.has(key)) meta.set(key, content)
      }
    }
    return false
  })
  return { meta, title, canonical, language: root.getAttribute('lang')?.trim() || null, linkedData }
}

/** The first of several meta elements that the page has. */
export function metaOf({ meta }: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)
    if (content !== undefined) return content
  }
  return null
}
