import { decodeHTMLStrict } from 'entities'
import { addTag } from './inline.js'
import type { Run } from './runs.js'
import { ShownText } from './shown-text.js'

/** A part of a block of HTML: a paragraph, or a tag that opens or closes a quotation, also one begun in another block. */
export type HtmlPart =
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly heading: number }
  | { readonly kind: 'open' | 'close' }

/** Elements whose text is no prose. */
const LEFT_OUT = new Set(
  'audio button figure head iframe math nav object pre script select style svg table template textarea video'.split(
    ' ',
  ),
)
/** Elements within a paragraph: all others begin and end one. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});/gi

/** Reads a block of HTML in Markdown, from `from` to `to` of the source. */
export function readHtmlBlock(source: string, from: number, to: number): HtmlPart[] {
  const parts: HtmlPart[] = []
  const lower = source.slice(from, to).replace(/[A-Z]+/g, (name) => name.toLowerCase())
  let shown = new ShownText(source)
  let heading = 0
  const endParagraph = (next: number) => {
    const runs = shown.runs()
    if (runs.some(({ text }) => /\S/.test(text))) parts.push({ kind: 'text', runs, heading })
    shown = new ShownText(source)
    heading = next
  }
  const addText = (start: number, end: number) => {
    let at = start
    for (const { 0: entity, index } of source.slice(start, end).matchAll(ENTITY)) {
      shown.addText(at, start + index, false)
      at = start + index + entity.length
      shown.add(decodeHTMLStrict(entity), start + index, at)
    }
    shown.addText(at, end, false)
  }
  /** Offset after the next occurrence of a text in lower case. */
  const after = (text: string, at: number): number => {
    const found = lower.indexOf(text, at - from)
    return found < 0 ? to : from + found + text.length
  }
  for (let at = from; at < to; ) {
    const open = lower.indexOf('<', at - from)
    const start = open < 0 ? to : from + open
    addText(at, start)
    if (start === to) break
    const [written, slash, name = ''] = TAG.exec(lower.slice(start - from, start - from + 40)) ?? []
    const isComment = lower.startsWith('<!--', start - from)
    if (written === undefined && !isComment) {
      shown.addText(start, start + 1, false)
      at = start + 1
      continue
    }
    at = after(isComment ? '-->' : '>', start)
    if (isComment) continue
    if (!slash && LEFT_OUT.has(name)) at = after('>', after(`</${name}`, at))
    else if (INLINE.has(name)) addTag(shown, source.slice(start, at), start)
    else {
      endParagraph(slash ? 0 : Number(/^h([1-6])$/.exec(name)?.[1] ?? 0))
      if (name === 'blockquote') parts.push({ kind: slash ? 'close' : 'open' })
    }
  }
  endParagraph(0)
  return parts
}
