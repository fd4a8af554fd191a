import type { Document, Paragraph, Range } from './document.js'

/** Half-open range of indices into `Document.tokens`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Tokens that overlap a text range; an empty range if none do. */
export function tokenRange({ tokens }: Document, { start, end }: Range): TokenRange {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  return { first: low, end: last }
}

/** Tokens of a paragraph; an empty range if it has none. */
export function paragraphTokens(
  { sentences }: Document,
  { firstSentence, endSentence }: Paragraph,
): TokenRange {
  const first = sentences[firstSentence]?.firstToken ?? 0
  return { first, end: sentences[endSentence - 1]?.endToken ?? first }
}
