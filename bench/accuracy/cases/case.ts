/** A hard case: a small text with one difficulty, and what a careful reader says of it. */
export interface HardCase {
  readonly id: string
  readonly kind: string
  /** The input: plain text, a web page or Markdown. */
  readonly text?: string
  readonly html?: string
  readonly md?: string
  readonly quotes: readonly ExpectedQuote[]
  /** Words between marks that are nobody's speech. */
  readonly none?: readonly string[]
  /** Words that may be a quote or not. */
  readonly optional?: readonly string[]
}

export interface ExpectedQuote {
  readonly text: string
  /** Name of the speaker; null for nobody. */
  readonly speaker: string | null
  /** Other names that are right. */
  readonly accept?: readonly string[]
  readonly asserted?: boolean
}
