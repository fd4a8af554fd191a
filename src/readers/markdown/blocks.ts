import type { SyntaxNodeRef, Tree } from '@lezer/common'
import { readHtmlBlock } from './html-block.js'
import { type Inline, readInline } from './inline.js'
import { definedLabels } from './links.js'
import { inserted, type Run, replaceIn, textOf } from './runs.js'

/** A block quotation (`>`), which all of its blocks share. */
export interface BlockQuotation {
  /** Whether it holds more than paragraphs: headings, lists, tables, code, or a quotation of its own. */
  isDocument: boolean
}

/** A paragraph, heading or list item as it is shown. */
export interface Block {
  readonly runs: readonly Run[]
  /** 1 to 6 for a heading; 0 for anything else. */
  readonly heading: number
  /** Length of the bold label at its start, with the colon; 0 if there is none. */
  readonly labelled: number
  /** The outermost quotation around it. */
  readonly quotation: BlockQuotation | null
}

const LEAVES = /^(?:Paragraph|Task|(?:ATX|Setext)Heading([1-6]))$/
/** Blocks that are left out: no prose, or not shown. */
const LEFT_OUT =
  /^(?:CodeBlock|FencedCode|CommentBlock|ProcessingInstructionBlock|LinkReference|Table)$/
const FOOTNOTE = /^\[\^[^\]\s]+\]:/
/** A list inside a quotation that only names its source: "- Jane Doe". */
const SOURCE_LIST = /^- \p{Lu}[^\n]{1,100}$/u

/** Lists the blocks of text, in order. */
export function blocksOf(tree: Tree, source: string): Block[] {
  const labels = definedLabels(tree, source)
  const blocks: Block[] = []
  const open: BlockQuotation[] = []
  const enterQuotation = () => {
    if (open[0]) open[0].isDocument = true
    open.push(open[0] ?? { isDocument: false })
  }
  const addHtml = (from: number, to: number) => {
    for (const part of readHtmlBlock(source, from, to)) {
      if (part.kind === 'text') blocks.push({ ...part, labelled: 0, quotation: open[0] ?? null })
      else if (part.kind === 'open') enterQuotation()
      else open.pop()
    }
  }
  let sourceList = -1
  const isSourceList = ({ name, from, to }: SyntaxNodeRef) =>
    name === 'BulletList' &&
    blocks.at(-1)?.quotation === open[0] &&
    SOURCE_LIST.test(source.slice(from, Math.min(to, from + 200)))
  tree.iterate({
    enter(node) {
      const { name, from } = node
      if (name === 'Blockquote') {
        enterQuotation()
        return
      }
      if (name === 'HTMLBlock') {
        addHtml(from, node.to)
        return false
      }
      const leaf = LEAVES.exec(name)
      const [quotation = null] = open
      if (quotation && name !== 'Paragraph' && !/^(?:QuoteMark|ListMark|ListItem)$/.test(name)) {
        if (isSourceList(node)) sourceList = from
        else quotation.isDocument = true
      }
      if (LEFT_OUT.test(name)) return false
      if (!leaf) return
      if (!FOOTNOTE.test(source.slice(from, from + 200))) {
        const read = readInline(node.node, source, labels)
        const inline = sourceList >= 0 ? asSource(read, sourceList) : read
        if (/\S/.test(textOf(inline.runs)))
          blocks.push({ ...inline, heading: Number(leaf[1] ?? 0), quotation })
      }
      sourceList = -1
      return false
    },
    leave({ name }) {
      if (name === 'Blockquote') open.pop()
    },
  })
  return blocks
}

/** With the hyphen of the list, at offset `at`, read as the dash before a source. */
const asSource = ({ runs }: Inline, at: number): Inline => ({
  runs: [{ text: '—', start: at, end: at + 1 }, inserted(' ', at + 1), ...runs],
  labelled: 0,
})

/** The text of a block without line ends: a headline. */
export const lineOf = ({ runs }: Block): string =>
  textOf(replaceIn(runs, (text) => text.replaceAll('\n', ' '))).trim()
