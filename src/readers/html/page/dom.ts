/** The part of the DOM that the reader uses. The project has no DOM types: it runs in Node, and may run in a browser. */

export interface PageNode {
  readonly nodeType: number
  /** Upper case for elements of HTML. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
  remove(): void
}

export interface PageElement extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  readonly childNodes: Iterable<PageNode>
  append(...nodes: PageNode[]): void
  replaceWith(...nodes: PageNode[]): void
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT
export const isText = (node: PageNode): boolean => node.nodeType === TEXT

/** The lower-case name of an element, without a namespace. */
export const tagOf = (node: PageNode): string => node.nodeName.toLowerCase()

/**
 * Visits a tree in document order without recursion: pages can nest deeper than the call stack.
 *
 * @param enter called before an element's children, and for text; returns false to skip the children
 * @param leave called after the children of each entered element
 */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean,
  leave: (element: PageElement) => void = () => {},
): void {
  let node: PageNode | null = root
  while (node) {
    const down: PageNode | null = enter(node) ? node.firstChild : null
    if (down) {
      node = down
      continue
    }
    while (node) {
      if (isElement(node)) leave(node)
      if (node === root) return
      if (node.nextSibling) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
    }
  }
}

/** All elements below a root for which a test holds, in document order. */
export function elementsOf(root: PageNode, test: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = []
  walk(root, (node) => {
    if (isElement(node) && test(node)) found.push(node)
    return true
  })
  return found
}

/** The elements around an element, innermost first, at most so many. */
export function* around(element: PageElement, most: number): Generator<PageElement> {
  let up = element.parentNode
  for (let steps = 0; up && isElement(up) && steps < most; steps++, up = up.parentNode) yield up
}

/** The text of an element with white space collapsed. */
export const plainText = (element: PageElement | null | undefined): string =>
  collapse(element?.textContent)

export const collapse = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim()

/** Attributes that name what an element is for; class names are hashes on some sites. */
const NAMING = [
  'class',
  'id',
  'data-component',
  'data-component-name',
  'data-testid',
  'data-gu-name',
  'data-qa',
  'data-type',
]

/**
 * The words by which a page names an element, in lower case, each between blanks: ` post meta author name ` for
 * `class="post-meta authorName"`. Empty if it has no such attribute.
 */
export function labelsOf(element: PageElement): string {
  const written = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ')
  if (written.length < NAMING.length) return ''
  const words = written
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
  return words === '' ? '' : ` ${words.toLowerCase()} `
}
