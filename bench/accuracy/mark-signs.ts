/** Quotation marks of an annotated article: position, depth and side. */
import type { Range } from '../../src/document/document.js'
import { parseDocument } from '../../src/parser/parse.js'
import type { GoldArticle } from '../../src/score/gold.js'

/** A quotation mark in an article. */
export interface MarkSign extends Range {
  readonly side: 'opens' | 'closes'
  /** 0 for the marks of an outermost quotation, 1 for those of a quotation inside it, and so on. */
  readonly depth: number
}

/**
 * Finds the quotation marks from three sources, each adding to the previous ones: the pairs that our parser finds,
 * including inner ones (the gold annotates outermost spans only); marks next to a gold span, where the parser missed one;
 * and unpaired curly double marks, which are always quotation marks. All other signs, such as apostrophes and the straight
 * marks of feet and inches, are not quotation marks. On PolNeAR's dev month the parser finds 973 of the 984 gold spans
 * with the same bounds.
 *
 * @returns in text order
 */
export function findMarkSigns({ text, quoted }: GoldArticle): MarkSign[] {
  const signs = new Map<number, MarkSign>()
  const taken = new Set<number>()
  const add = (sign: MarkSign) => {
    const places = Array.from({ length: sign.end - sign.start }, (_, i) => sign.start + i)
    if (places.length === 0 || places.some((place) => taken.has(place))) return
    for (const place of places) taken.add(place)
    signs.set(sign.start, sign)
  }
  for (const { open, close, depth } of parseDocument(text).quotedSpans) {
    add({ start: open.start, end: open.end, side: 'opens', depth })
    add({ start: close.start, end: close.end, side: 'closes', depth })
  }
  for (const { start, end } of quoted) {
    const before = /(?:''|["“”'‘])$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
    const after = /^(?:''|["“”'’])/.exec(text.slice(end, end + 2))?.[0] ?? ''
    add({ start: start - before.length, end: start, side: 'opens', depth: 0 })
    add({ start: end, end: end + after.length, side: 'closes', depth: 0 })
  }
  for (const { index, 0: sign } of text.matchAll(/[“”]/g)) {
    add({ start: index, end: index + 1, side: sign === '“' ? 'opens' : 'closes', depth: 0 })
  }
  return [...signs.values()].sort((a, b) => a.start - b.start)
}
