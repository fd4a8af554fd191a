/** The words that a person selected, as the content and the quoted parts of a quote. */
import type { QuoteType, Span } from '../extraction/records.js'
import { EditError } from './edit.js'

export interface Words {
  readonly type: QuoteType
  readonly text: string
  readonly content: Span[]
  readonly quoted: Span[]
}

const PAIRS = /[“„«][^“„«”»]*[”»“]|"[^"\n]*"/g
const BLANK = /\s/

/**
 * Reads a selected range: without blanks and marks at its edges; direct if all of it is in quotation marks, mixed if a part
 * is.
 *
 * @throws EditError if there is no word in it
 */
export function wordsIn(text: string, start: number, end: number): Words {
  let from = Math.max(0, start)
  let to = Math.min(text.length, end)
  while (from < to && BLANK.test(text.charAt(from))) from++
  while (to > from && BLANK.test(text.charAt(to - 1))) to--
  const { from: outer, pairs } = pairsAround(text, from, to)
  const inner = pairs.map(([a, b]): [number, number] => [outer + a + 1, outer + b - 1])
  const quoted = inner
    .map(([a, b]): [number, number] => [Math.max(a, from), Math.min(b, to)])
    .filter(([a, b]) => a < b)
  const [only] = quoted
  // nothing outside the marks but the marks themselves
  if (only && quoted.length === 1 && from >= only[0] - 1 && to <= only[1] + 1)
    return wordsOf(text, [only], [only], 'direct')
  if (!/[\p{L}\p{N}]/u.test(text.slice(from, to)))
    throw new EditError('Select at least one word of the article.')
  return wordsOf(text, [[from, to]], quoted, quoted.length > 0 ? 'mixed' : 'indirect')
}

/** Pairs of quotation marks in the paragraphs of a range, relative to the start of the first. */
function pairsAround(text: string, from: number, to: number) {
  const start = text.lastIndexOf('\n\n', from) + 1
  const next = text.indexOf('\n\n', to)
  const part = text.slice(start, next < 0 ? text.length : next)
  const pairs = [...part.matchAll(PAIRS)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ])
  return { from: start, pairs }
}

type Pair = readonly [number, number]

function wordsOf(
  text: string,
  content: readonly Pair[],
  quoted: readonly Pair[],
  type: QuoteType,
): Words {
  const spans = (pairs: readonly Pair[]) =>
    pairs.map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
  const own = spans(content)
  if (!/[\p{L}\p{N}]/u.test(own.map((span) => span.text).join('')))
    throw new EditError('Select at least one word of the article.')
  return { type, text: own.map((span) => span.text).join(' '), content: own, quoted: spans(quoted) }
}
