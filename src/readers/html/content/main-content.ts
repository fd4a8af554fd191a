import { Readability } from '@mozilla/readability'
import type { PageElement } from '../page/dom.js'

/** Far more than a real page has. */
const MOST_ELEMENTS = 100_000

/** Skips what is not used: resolving URLs (those of images took quadratic time) and reading metadata. */
class Reader extends Readability<PageElement> {
  _fixRelativeUris(): void {}
}

/**
 * Returns the element that contains the article, as Firefox's reader mode finds it; null if there is none. Changes the
 * document.
 *
 * @throws Error if the page has too many elements
 */
export function mainContent(document: unknown): PageElement | null {
  const article = new Reader(document as ConstructorParameters<typeof Readability>[0], {
    maxElemsToParse: MOST_ELEMENTS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse()
  return article?.content ?? null
}
