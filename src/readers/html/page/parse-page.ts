import { parseHTML } from 'linkedom'
import { withoutHugeAttributes } from './attributes.js'
import type { PageElement } from './dom.js'

export interface Page {
  /** A DOM document. */
  readonly document: { createElement(name: string): PageElement }
  readonly root: PageElement
  readonly body: PageElement
}

/** Parses a page; a fragment is wrapped in one, as in a browser. */
export function parsePage(html: string): Page {
  const bounded = withoutHugeAttributes(html)
  const page = /<html[\s>]/i.test(bounded)
    ? bounded
    : `<!doctype html><html><body>${bounded}</body></html>`
  const { document } = parseHTML(page)
  return { document, root: document.documentElement, body: document.body } as unknown as Page
}
