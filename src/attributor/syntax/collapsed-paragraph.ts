/**
 * Collapsed paragraphs: the words outside the quotations, each quoted span being one item. Distances and paths between a
 * quotation and a possible source are measured in items, so that a long quotation counts as much as a short one.
 */

import type { Document, QuotedSpan, Range, Token } from '../../document/document.js'
import { paragraphTokens } from '../../document/token-range.js'
import { WordClass } from './word-class.js'

/** A token outside quotations, or a whole quoted span. */
export interface Item {
  /** Word class; "Q" for a quoted span. */
  readonly wordClass: WordClass
  /** Index of the token; for a quoted span, of its first token, marks included. */
  readonly token: number
  /** Index into the paragraph's `spans`; -1 for a token. */
  readonly span: number
  /** Index of the sentence within the paragraph, not counting sentences inside a quotation. */
  readonly sentence: number
}

/** A paragraph as a list of items. */
export interface CollapsedParagraph {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
  readonly items: readonly Item[]
  /** The outermost quoted spans of the paragraph. */
  readonly spans: readonly QuotedSpan[]
  /** Item index of each span. */
  readonly spanItems: readonly number[]
  /** Number of sentences, not counting those inside a quotation. */
  readonly sentences: number
}

/** Returns the spans inside names (nicknames: Marcia “Cia” Price). Both lists are in text order. */
function insideNames(
  spans: readonly QuotedSpan[],
  names: readonly Range[],
): ReadonlySet<QuotedSpan> {
  const inside = new Set<QuotedSpan>()
  let n = 0
  for (const span of spans) {
    while (n < names.length && (names[n] as Range).end <= span.open.start) n++
    const name = names[n]
    if (name && name.start < span.open.start && span.close.end < name.end) inside.add(span)
  }
  return inside
}

/**
 * Collapses every paragraph, in text order. Linear in the length of the text.
 *
 * @param names names that may contain a nickname between quotation marks, in text order
 */
export function collapseParagraphs(
  document: Document,
  classes: readonly WordClass[],
  names: readonly Range[] = [],
): CollapsedParagraph[] {
  const inName = insideNames(document.quotedSpans, names)
  const outer = document.quotedSpans.filter((span) => span.depth === 0 && !inName.has(span))
  let next = 0
  return document.paragraphs.map((paragraph, index) => {
    const spans: QuotedSpan[] = []
    while (next < outer.length && (outer[next] as QuotedSpan).paragraph === index)
      spans.push(outer[next++] as QuotedSpan)
    const { first, end } = paragraphTokens(document, paragraph)
    return collapse(document.tokens, classes, spans, index, first, end)
  })
}

function collapse(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  spans: readonly QuotedSpan[],
  paragraph: number,
  first: number,
  end: number,
): CollapsedParagraph {
  const items: Item[] = []
  const spanItems: number[] = []
  let sentence = 0
  let last = -1
  let k = 0
  for (let i = first; i < end; ) {
    const span = spans[k]
    const token = tokens[i] as Token
    const from = i
    let wordClass: WordClass = classes[i] ?? ''
    let index = -1
    if (span && token.end > span.open.start) {
      while (i < end && (tokens[i] as Token).start < span.close.end) i++
      if (i === from) i++
      wordClass = WordClass.Quotation
      index = k++
      spanItems.push(items.length)
    } else i++
    if (last >= 0 && tokens[last]?.sentence !== token.sentence) sentence++
    items.push({ wordClass, token: from, span: index, sentence })
    last = i - 1
  }
  return { paragraph, items, spans: spans.slice(0, k), spanItems, sentences: sentence + 1 }
}
