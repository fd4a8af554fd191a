/** Casing of words in running text, counted over a corpus. */
import type { Document, Sentence, Token } from '../../../src/document/document.js'
import { casesOf, startsUpper } from '../../../src/pos-tagger/word/sentence-casing.js'

/** Returns whether the word at index `at` of a headline would have a capital in running text. */
export type IsName = (tokens: readonly Token[], at: number, sentence: Sentence) => boolean

/** Counts the casing of words in running text. */
export function countCases(documents: readonly Document[]): IsName {
  /** Occurrences of a word inside a sentence with a capital, minus those without. */
  const balance = new Map<string, number>()
  /** Adjacent words with capitals: "White House" is a name, "white house" is not. */
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
    // a word that never occurs in running text is probably a person's name
    if (seen === undefined || seen > 0) return true
    return pairs.has(`${before?.lower} ${word}`) || pairs.has(`${word} ${after?.lower}`)
  }
}
