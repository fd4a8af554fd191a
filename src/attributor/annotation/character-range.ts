/** Character ranges of token ranges. */

import type { Range, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/token-range.js'

/** Returns the characters of a token range that is not empty. */
export const charactersOf = (tokens: readonly Token[], { first, end }: TokenRange): Range => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
})

/** Same as `charactersOf`, without punctuation at the edges unless there is nothing else: "said:" → "said". */
export function trimmedCharacters(tokens: readonly Token[], range: TokenRange): Range {
  const isWord = (i: number): boolean => /^(?:word|number)$/.test(tokens[i]?.kind ?? '')
  let { first, end } = range
  while (first < end && !isWord(first)) first++
  while (end > first && !isWord(end - 1)) end--
  return charactersOf(tokens, first === end ? range : { first, end })
}
