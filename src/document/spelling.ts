/**
 * A distinct text of tokens. Tokens with the same text share it: its lower-case form is found once, and later stages keep
 * with it what they know of the word, so that they need not look it up again for each token.
 */
export interface Spelling {
  readonly text: string
  /** Lower case with straight apostrophes. */
  readonly lower: string
  /** What the part-of-speech tagger knows of the word; null until then. */
  word: object | null
  /** What the lexicons say of the word; null until then. */
  traits: object | null
}
