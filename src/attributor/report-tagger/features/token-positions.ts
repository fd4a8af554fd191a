/** Where each token is in its sentence, and its sentence in the paragraph. */
import type { Document, Paragraph, Sentence } from '../../../document/document.js'

/** Value of a token before the start or after the end of the paragraph. */
export const EDGE = 0x51ed270b

/** One value per token. */
export interface TokenPositions {
  /** Tokens before it in the sentence, at most 4. */
  readonly fromStart4: Uint8Array
  /** The same, at most 6. */
  readonly fromStart6: Uint8Array
  /** Tokens after it in the sentence, at most 4. */
  readonly fromEnd4: Uint8Array
  /** The same, at most 6. */
  readonly fromEnd6: Uint8Array
  /** Sentences before its own in the paragraph, at most 3. */
  readonly sentencesBefore: Uint8Array
  /** Sentences after its own in the paragraph, at most 2. */
  readonly sentencesAfter: Uint8Array
  /** Word of the first token of its sentence. */
  readonly firstWord: Int32Array
  /** Class of the first token of its sentence. */
  readonly firstClass: Int32Array
  /** Class of the token after the first, be it in the next sentence; `EDGE` after the paragraph. */
  readonly secondClass: Int32Array
}

/** @param word hash of each token's word @param wordClass hash of each token's class */
export function tokenPositions(
  { tokens, sentences, paragraphs }: Document,
  word: Int32Array,
  wordClass: Int32Array,
): TokenPositions {
  const bytes = () => new Uint8Array(tokens.length)
  const column = () => new Int32Array(tokens.length)
  const positions: TokenPositions = {
    fromStart4: bytes(),
    fromStart6: bytes(),
    fromEnd4: bytes(),
    fromEnd6: bytes(),
    sentencesBefore: bytes(),
    sentencesAfter: bytes(),
    firstWord: column(),
    firstClass: column(),
    secondClass: column(),
  }
  for (const { firstSentence, endSentence } of paragraphs as readonly Paragraph[]) {
    const endToken = sentences[endSentence - 1]?.endToken ?? 0
    for (let at = firstSentence; at < endSentence; at++) {
      const { firstToken, endToken: end } = sentences[at] as Sentence
      const before = Math.min(at - firstSentence, 3)
      const after = Math.min(endSentence - 1 - at, 2)
      const second = firstToken + 1 < endToken ? (wordClass[firstToken + 1] as number) : EDGE
      for (let i = firstToken; i < end; i++) {
        positions.fromStart4[i] = Math.min(i - firstToken, 4)
        positions.fromStart6[i] = Math.min(i - firstToken, 6)
        positions.fromEnd4[i] = Math.min(end - 1 - i, 4)
        positions.fromEnd6[i] = Math.min(end - 1 - i, 6)
        positions.sentencesBefore[i] = before
        positions.sentencesAfter[i] = after
        positions.firstWord[i] = word[firstToken] as number
        positions.firstClass[i] = wordClass[firstToken] as number
        positions.secondClass[i] = second
      }
    }
  }
  return positions
}
