import type { SyntaxNode } from '@lezer/common'
import { decodeHTMLStrict } from 'entities'
import { isFootnoteMark, isLink } from './links.js'
import { inserted, type Run } from './runs.js'

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
  const runs: Run[] = []
  let startsLine = true
  let length = 0
  let bold = 0

  const add = (text: string, start: number, end: number) => {
    runs.push({ text, start, end })
    length += text.length
    startsLine = false
  }
  const addBreak = (text: ' ' | '\n', at: number, end = at + 1) => {
    if (length > 0) {
      runs.push({ text, start: at, end, isBreak: true })
      length++
    }
    startsLine = true
  }
  const addText = (from: number, to: number) => {
    while (from < to) {
      const feed = source.indexOf('\n', from)
      const end = feed < 0 || feed > to ? to : feed
      if (startsLine) while (from < end && isBlank(source, from)) from++
      let last = end
      const endsLine = end < to
      if (endsLine) while (last > from && isBlank(source, last - 1)) last--
      const slash = endsLine && last > from && source[last - 1] === '\\'
      if (slash) last--
      if (last > from) add(source.slice(from, last), from, last)
      if (endsLine) addBreak(slash || source.startsWith('  ', last) ? '\n' : ' ', end)
      from = end + 1
    }
  }
  const addNode = (node: SyntaxNode): void => {
    const { name, from, to } = node
    if (LEFT_OUT.has(name)) return
    if (name === 'Escape') add(source.slice(from + 1, to), from + 1, to)
    else if (name === 'Entity') add(decodeHTMLStrict(source.slice(from, to)), from, to)
    else if (name === 'HTMLTag') addTag(source.slice(from, to).toLowerCase(), from)
    else if (name === 'Link') {
      if (!isFootnoteMark(node, source))
        addChildren(node, isLink(node, source, labels) ? linkText(node) : node)
    } else if (name === 'Autolink') addText(from + 1, to - 1)
    else addChildren(node)
    if (name === 'StrongEmphasis' && from === block.from) bold = length
  }
  const addTag = (tag: string, at: number) => {
    if (/^<br\b/.test(tag)) addBreak('\n', at, at + tag.length)
    else if (/^<cite\b/.test(tag) && startsLine && length > 0) insert('— ', at)
    else if (/^<\/?q\b/.test(tag)) insert(tag[1] === '/' ? '”' : '“', at)
  }
  const insert = (text: string, at: number) => {
    runs.push(inserted(text, at))
    length += text.length
  }
  const addChildren = (node: SyntaxNode, { from, to }: Range = node) => {
    let at = from
    for (let child = node.firstChild; child && child.from < to; child = child.nextSibling) {
      if (child.from < from) continue
      addText(at, child.from)
      addNode(child)
      at = child.to
    }
    addText(at, to)
  }
  addChildren(block)
  return { runs: trimmed(runs), labelled: bold > 0 ? labelLength(runs, bold) : 0 }
}

const isBlank = (text: string, at: number) =>
  text[at] === ' ' || text[at] === '\t' || text[at] === '\r'

/** The text of a link: what stands between its first two marks. */
function linkText(link: SyntaxNode): Range {
  const [open, close] = link.getChildren('LinkMark')
  return { from: open?.to ?? link.from, to: close?.from ?? link.to }
}

/** Without breaks and blanks at the end, which markup there leaves. */
function trimmed(runs: readonly Run[]): Run[] {
  let end = runs.length
  while (end > 0 && /^\s*$/.test(runs[end - 1]?.text ?? '')) end--
  const last = runs[end - 1]
  if (!last) return []
  const text = last.text.trimEnd()
  return [
    ...runs.slice(0, end - 1),
    { ...last, text, end: last.end - (last.text.length - text.length) },
  ]
}

function labelLength(runs: readonly Run[], bold: number): number {
  const text = runs.map((run) => run.text).join('')
  if (/:\s*$/.test(text.slice(0, bold))) return text.slice(0, bold).trimEnd().length
  const colon = /^\s?:(?=\s)/.exec(text.slice(bold, bold + 3))
  return colon ? bold + colon[0].length : 0
}
