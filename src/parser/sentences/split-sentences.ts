import type { Range, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'
import { endsSentence } from './sentence-end.js'
import type { TokenView } from './token-view.js'

/** Splits the tokens of one paragraph into sentences. */
export function splitSentences(view: TokenView, { first, end }: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = []
  let start = first
  let rest: TokenRange = { first: start, end }
  for (let at = first; at < end; ) {
    const next = endsSentence(view, at, rest)
    if (next !== null && next < end) {
      sentences.push({ first: start, end: next })
      start = next
      rest = { first: start, end }
    }
    at = Math.max(at + 1, next ?? 0)
  }
  if (start < end) sentences.push({ first: start, end })
  return sentences
}

/** Text range covered by a range of tokens. */
export function coveredBy(tokens: readonly Token[], { first, end }: TokenRange): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}
