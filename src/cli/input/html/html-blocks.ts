/** An element tree as its paragraphs: what a browser would show in blocks of their own. */

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Not part of what the article says. */
const LEFT_OUT = new Set(
  'button canvas figcaption head iframe input noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
)

/** The part of a DOM's node that is needed: the DOM's own types are no part of Node's. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
}

const ELEMENT = 1
const TEXT = 3

/** Paragraphs in order, blanks collapsed as a browser does; a line break stays one. */
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
  // A stack of our own: pages nest deeper than calls can.
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
