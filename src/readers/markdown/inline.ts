import type { SyntaxNode } from '@lezer/common'
import { decodeHTMLStrict } from 'entities'
import { isFootnoteMark, isLink } from './links.js'
import type { Run } from './runs.js'
import { ShownText } from './shown-text.js'

/** Nodes of markup, whose text the reader of the page does not see. Struck-out words are withdrawn. */
const LEFT_OUT = new Set(
  'EmphasisMark CodeMark QuoteMark HeaderMark ListMark TaskMarker Image Comment ProcessingInstruction Strikethrough LinkTitle'.split(
    ' ',
  ),
)

type Range = Pick<SyntaxNode, 'from' | 'to'>

export interface Inline {
  readonly runs: readonly Run[]
  /** Length of the text of a label in bold at the start, with its colon: "**Jane Doe:** …"; 0 if there is none. */
  readonly labelled: number
}

/**
 * Reads the text of a paragraph or heading as it is shown: without markup, and with its lines joined by a blank, or by a
 * line feed where the line end is marked as one that is shown.
 *
 * @param source the text that was parsed, as long as the input
 */
export function readInline(block: SyntaxNode, source: string, labels: ReadonlySet<string>): Inline {
  const shown = new ShownText(source)
  let bold = 0

  const addNode = (node: SyntaxNode): void => {
    const { name, from, to } = node
    if (LEFT_OUT.has(name)) return
    if (name === 'Escape') shown.add(source.slice(from + 1, to), from + 1, to)
    else if (name === 'Entity') shown.add(decodeHTMLStrict(source.slice(from, to)), from, to)
    else if (name === 'HTMLTag') addTag(shown, source.slice(from, to), from)
    else if (name === 'Link') {
      if (!isFootnoteMark(node, source))
        addChildren(node, isLink(node, source, labels) ? linkText(node) : node)
    } else if (name === 'Autolink') shown.addText(from + 1, to - 1)
    else addChildren(node)
    if (name === 'StrongEmphasis' && from === block.from) bold = shown.length
  }
  const addChildren = (node: SyntaxNode, { from, to }: Range = node) => {
    let at = from
    for (let child = node.firstChild; child && child.from < to; child = child.nextSibling) {
      if (child.from < from) continue
      shown.addText(at, child.from)
      addNode(child)
      at = child.to
    }
    shown.addText(at, to)
  }
  addChildren(block)
  const runs = shown.runs()
  return { runs, labelled: bold > 0 ? labelLength(runs, bold) : 0 }
}

/** Adds what a tag of HTML stands for within a paragraph, if anything. */
export function addTag(shown: ShownText, written: string, at: number): void {
  const tag = written.toLowerCase()
  if (/^<br\b/.test(tag)) shown.addBreak('\n', at, at + tag.length)
  else if (/^<cite\b/.test(tag) && shown.startsLine && shown.length > 0) shown.insert('— ', at)
  else if (/^<\/?q\b/.test(tag)) shown.insert(tag[1] === '/' ? '”' : '“', at)
}

/** The text of a link: what stands between its first two marks. */
function linkText(link: SyntaxNode): Range {
  const [open, close] = link.getChildren('LinkMark')
  return { from: open?.to ?? link.from, to: close?.from ?? link.to }
}

function labelLength(runs: readonly Run[], bold: number): number {
  const text = runs.map((run) => run.text).join('')
  if (/:\s*$/.test(text.slice(0, bold))) return text.slice(0, bold).trimEnd().length
  const colon = /^\s?:(?=\s)/.exec(text.slice(bold, bold + 3))
  return colon ? bold + colon[0].length : 0
}
