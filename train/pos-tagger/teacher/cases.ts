/** What case words have in running text, counted over a corpus. */
import type { Document, Sentence, Token } from '../../../src/document/document.js'
import { casesOf, startsUpper } from '../../../src/pos-tagger/word/sentence-casing.js'

/** Whether the word at `at` of a headline would have a capital in running text. */
export type IsName = (tokens: readonly Token[], at: number, sentence: Sentence) => boolean

export function countCases(documents: readonly Document[]): IsName {
  /** How much oftener a word inside a sentence has a capital than not. */
  const balance = new Map<string, number>()
  /** Two words with capitals side by side: "white house" is no name, "White House" is. */
  const pairs = new Set<string>()
  for (const { tokens, sentences } of documents) {
    for (const sentence of sentences) {
      if (casesOf(tokens, sentence) !== 'running') continue
      for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
        const token = tokens[i] as Token
        const before = tokens[i - 1] as Token
        if (token.kind !== 'word' || before.kind !== 'word') continue
        const upper = startsUpper(token.text, token.lower)
        balance.set(token.lower, (balance.get(token.lower) ?? 0) + (upper ? 1 : -1))
        if (upper && startsUpper(before.text, before.lower) && i - 1 > sentence.firstToken)
          pairs.add(`${before.lower} ${token.lower}`)
      }
    }
  }
  return (tokens, at, sentence) => {
    if (at === sentence.firstToken) return true
    const word = (tokens[at] as Token).lower
    const before = at - 1 > sentence.firstToken ? tokens[at - 1] : undefined
    const after = at + 1 < sentence.endToken ? tokens[at + 1] : undefined
    const seen = balance.get(word)
    // a word that running text never has: headlines name people
    if (seen === undefined || seen > 0) return true
    return pairs.has(`${before?.lower} ${word}`) || pairs.has(`${word} ${after?.lower}`)
  }
}
