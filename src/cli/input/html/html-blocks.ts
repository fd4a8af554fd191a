/** Splits an element tree into paragraphs: the blocks of text that a browser would show. */

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements that are not part of the text of the article. */
const LEFT_OUT = new Set(
  'button canvas figcaption head iframe input noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
)

/** The subset of a DOM node needed here: Node has no DOM types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
}

const ELEMENT = 1
const TEXT = 3

/** Returns the paragraphs in order, with white space collapsed as in a browser; `<br>` becomes a line break. */
export function blocksOf(root: PageNode): string[] {
  const blocks: string[] = []
  let current = ''
  const close = () => {
    const text = current
      .replace(/[\t\n\f\r ]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim()
    if (text !== '') blocks.push(text)
    current = ''
  }
  // An explicit stack: pages can nest deeper than the call stack.
  const pending: (PageNode | null)[] = [root]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node == null) {
      close()
      continue
    }
    if (node.nodeType === TEXT) current += (node.nodeValue ?? '').replaceAll('\u2028', ' ')
    if (node.nodeType !== ELEMENT) continue
    const name = node.nodeName.toLowerCase()
    if (LEFT_OUT.has(name)) continue
    if (name === 'br') current += '\u2028'
    const isBlock = BLOCKS.has(name)
    if (isBlock) {
      close()
      pending.push(null)
    }
    for (const child of [...node.childNodes].reverse()) pending.push(child)
  }
  close()
  return blocks
}
