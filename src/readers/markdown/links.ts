import type { SyntaxNode, Tree } from '@lezer/common'

/** Labels that a link may refer to, as the file compares them: without regard to case and blanks. */
export function definedLabels(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return
      const label = node.node.firstChild
      if (label) labels.add(labelOf(text.slice(label.from, label.to)))
      return false
    },
  })
  return labels
}

/** "[A  Label]" → "a label" */
const labelOf = (written: string): string =>
  written.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Tests whether brackets that the parser took for a link are one: it has an address, or its label is defined. It does not
 * look for the definition, so "[sic]" is a link to it.
 */
export function isLink(node: SyntaxNode, text: string, labels: ReadonlySet<string>): boolean {
  const marks = node.getChildren('LinkMark')
  const close = marks[1]
  if (!close || marks.length > 2 || node.getChild('URL')) return true
  const label = node.getChild('LinkLabel')
  const named = label && label.to - label.from > 2 ? label : { from: node.from, to: close.to }
  return labels.has(labelOf(text.slice(named.from, named.to)))
}

/** Tests for a footnote marker: "[^1]". */
export const isFootnoteMark = ({ from }: SyntaxNode, text: string): boolean =>
  text.startsWith('[^', from)
