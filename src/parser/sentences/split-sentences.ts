import type { Range, Token } from '../../document/document.js'
import type { PlacedMark } from '../quotation-marks/quoted-spans.js'
import { endsSentence } from './sentence-end.js'

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** What the sentence splitter reads: the tokens of the whole text, and what each mark among them does. */
export interface TokenView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly roles: readonly (PlacedMark['role'] | null)[]
}

/** Splits the tokens of one paragraph into sentences. */
export function splitSentences(view: TokenView, { first, end }: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = []
  let start = first
  for (let at = first; at < end; ) {
    const next = endsSentence(view, at, { first: start, end })
    if (next !== null && next < end) {
      sentences.push({ first: start, end: next })
      start = next
    }
    at = Math.max(at + 1, next ?? 0)
  }
  if (start < end) sentences.push({ first: start, end })
  return sentences
}

/** The text range that a range of tokens covers. */
export function coveredBy(tokens: readonly Token[], { first, end }: TokenRange): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}
