/** Position of each token relative to quotation marks, as flags: a mark, just before or after one, inside, outside. */
import type { Document, Token } from '../../../document/document.js'

/** Flag of the tokens inside a quotation, marks excluded. */
export const INSIDE = 1
/** Flag of quotation marks. */
export const MARK = 2
const OPENS = 4
const CLOSES = 8
const FIRST_INSIDE = 16
const LAST_INSIDE = 32
const BEFORE_MARK = 64
const AFTER_MARK = 128
const SHORT = 256
const LONG = 512
const UNCLOSED = 1024
const CONTINUES = 2048

/** Shorter spans are more likely terms, longer ones statements; in tokens. */
const SHORT_SPAN = 4
const LONG_SPAN = 10

/** Returns the flags of every token; only outermost spans count. */
export function quoteStates({ tokens, quotedSpans }: Document): Int32Array {
  const states = new Int32Array(tokens.length)
  const add = (i: number, flag: number) => {
    if (i >= 0 && i < states.length) states[i] = (states[i] as number) | flag
  }
  let at = 0
  for (const span of quotedSpans) {
    if (span.depth > 0) continue
    while (at < tokens.length && (tokens[at] as Token).end <= span.open.start) at++
    const first = at
    let end = first
    while (end < tokens.length && (tokens[end] as Token).start < span.close.end) end++
    const opened = span.open.end > span.open.start
    const closed = span.close.end > span.close.start
    const inner = opened ? first + 1 : first
    const innerEnd = closed ? end - 1 : end
    const size = innerEnd - inner
    const kind =
      (size < SHORT_SPAN ? SHORT : size >= LONG_SPAN ? LONG : 0) |
      (closed ? 0 : UNCLOSED) |
      (span.continuesPrevious ? CONTINUES : 0)
    for (let i = first; i < end; i++) add(i, kind)
    for (let i = inner; i < innerEnd; i++) add(i, INSIDE)
    if (opened) add(first, MARK | OPENS)
    if (closed) add(end - 1, MARK | CLOSES)
    add(inner, FIRST_INSIDE)
    add(innerEnd - 1, LAST_INSIDE)
    if (opened) add(first - 1, BEFORE_MARK)
    if (closed) add(end, AFTER_MARK)
    at = end
  }
  return states
}
