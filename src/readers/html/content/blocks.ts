/** Splits an element tree into the blocks of text that a browser would show, with what the markup says about each. */
import {
  isElement,
  isText,
  labelsOf,
  type PageElement,
  type PageNode,
  tagOf,
  walk,
} from '../page/dom.js'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements without text of the article. */
const LEFT_OUT = new Set(
  'button canvas head iframe input noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
)

/** A half-open range of UTF-16 code units of a block's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Block {
  /** White space is collapsed as in a browser; `<br>` is a line break. */
  readonly text: string
  /** The innermost block element around the text. */
  readonly element: PageElement
  /** The block elements around the text, innermost first. */
  readonly around: readonly PageElement[]
  /** Names of the block elements around the text, innermost first. */
  readonly tags: readonly string[]
  /** Labels of these elements, as of `labelsOf`, innermost first. */
  readonly labels: string
  /** The outermost `<blockquote>` around the text. */
  readonly quotation: PageElement | null
  readonly figure: PageElement | null
  /** Whether an image stands in the innermost block element. */
  readonly hasImage: boolean
  readonly links: readonly Range[]
  readonly strong: readonly Range[]
  readonly emphasis: readonly Range[]
  /** `<q>` elements. */
  readonly quotes: readonly Range[]
  /** `<cite>` elements. */
  readonly cites: readonly Range[]
}

const INLINE: Readonly<Record<string, 'links' | 'strong' | 'emphasis' | 'quotes' | 'cites'>> = {
  a: 'links',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  q: 'quotes',
  cite: 'cites',
}

/** Returns the blocks of a tree in document order. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  const around: PageElement[] = []
  let writer = new BlockWriter()
  const close = () => {
    const text = writer.finish()
    if (text !== '') blocks.push(blockOf(text, writer, around))
    writer = writer.next()
  }
  const enter = (node: PageNode): boolean => {
    if (isText(node)) writer.write(node.nodeValue ?? '')
    if (!isElement(node)) return false
    const tag = tagOf(node)
    if (LEFT_OUT.has(tag)) return false
    if (tag === 'img') writer.hasImage = true
    if (tag === 'br' && writer.breakLine()) close()
    if (BLOCKS.has(tag)) {
      close()
      around.push(node)
    } else if (INLINE[tag]) writer.open(tag)
    return true
  }
  walk(root, enter, (element) => {
    const tag = tagOf(element)
    if (around.at(-1) === element) {
      close()
      around.pop()
    } else if (INLINE[tag] && !LEFT_OUT.has(tag)) writer.close(tag)
  })
  close()
  return blocks
}

function blockOf(text: string, writer: BlockWriter, around: readonly PageElement[]): Block {
  const inner = [...around].reverse()
  const tags = inner.map(tagOf)
  return {
    text,
    element: inner[0] as PageElement,
    around: inner,
    tags,
    labels: inner.slice(0, 3).map(labelsOf).join(''),
    quotation: around.find((element) => tagOf(element) === 'blockquote') ?? null,
    figure: around.find((element) => tagOf(element) === 'figure') ?? null,
    hasImage: writer.hasImage,
    ...writer.rangesWithin(text.length),
  }
}

/** Collects the text of one block. */
class BlockWriter {
  hasImage = false
  private readonly parts: string[] = []
  private length = 0
  private pending: '' | ' ' | '\n' = ''
  private breaks = 0
  private readonly ranges = {
    links: [] as Range[],
    strong: [] as Range[],
    emphasis: [] as Range[],
    quotes: [] as Range[],
    cites: [] as Range[],
  }
  private readonly opened: { tag: string; at: number }[] = []

  write(written: string): void {
    for (const [part] of written
      .replaceAll('\u2028', ' ')
      .matchAll(/[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
      if (/^[\t\n\f\r ]/.test(part)) {
        if (this.pending === '') this.pending = ' '
      } else this.add(part)
    }
  }

  private add(part: string): void {
    if (this.length > 0 && this.pending !== '') this.put(this.pending)
    this.pending = ''
    this.breaks = 0
    this.put(part)
  }

  private put(part: string): void {
    this.parts.push(part)
    this.length += part.length
  }

  /** Breaks the line; true if an empty line stands here, which ends a paragraph. */
  breakLine(): boolean {
    this.pending = '\n'
    return ++this.breaks > 1
  }

  open(tag: string): void {
    this.opened.push({ tag, at: this.length })
  }

  close(tag: string): void {
    const index = this.opened.findLastIndex((open) => open.tag === tag)
    if (index < 0) return
    const [open] = this.opened.splice(index, 1)
    this.record(tag, open?.at ?? 0)
  }

  private record(tag: string, at: number): void {
    const kind = INLINE[tag]
    if (kind && at < this.length) this.ranges[kind].push({ start: at, end: this.length })
  }

  finish(): string {
    for (const { tag, at } of this.opened) this.record(tag, at)
    return this.parts.join('').trim()
  }

  /** The writer of the block after this one: open inline elements go on. */
  next(): BlockWriter {
    const next = new BlockWriter()
    for (const { tag } of this.opened) next.open(tag)
    return next
  }

  /** Ranges without blanks at their ends, in order. */
  rangesWithin(length: number) {
    const text = this.parts.join('')
    const skipped = text.length - text.trimStart().length
    const trim = ({ start, end }: Range): Range => {
      let from = Math.max(0, start - skipped)
      let to = Math.min(length, end - skipped)
      while (from < to && isBlank(text.charCodeAt(from + skipped))) from++
      while (to > from && isBlank(text.charCodeAt(to - 1 + skipped))) to--
      return { start: from, end: to }
    }
    const ordered = (ranges: readonly Range[]) =>
      ranges
        .map(trim)
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start || b.end - a.end)
    return {
      links: ordered(this.ranges.links),
      strong: ordered(this.ranges.strong),
      emphasis: ordered(this.ranges.emphasis),
      quotes: ordered(this.ranges.quotes),
      cites: ordered(this.ranges.cites),
    }
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0

/** The part of a block's text that ranges cover, from 0 to 1. */
export function share(block: Block, ranges: readonly Range[]): number {
  let covered = 0
  let reached = 0
  for (const { start, end } of ranges) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered / block.text.length
}

/** The number of words of a text; for scripts without blanks, a word per two characters. */
export function wordsIn(text: string): number {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  )
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + (dense ? dense.length >> 1 : 0)
}
