/**
 * The parsed text: what the parser hands to the attributor.
 *
 * Every place is a half-open range of UTF-16 code units into the text exactly as it was read.
 */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * - `word`: letters and digits with inner apostrophes, hyphens and dots ("don't", "first-year", "U.S.", "Mr.", "'em")
 * - `number`: "60,000", "3.5", "$25,000", "25%"
 * - `mark`: a quotation mark that opens or closes a quoted span, or stands where one could
 * - `punctuation`: anything else that is not blank, one token a sign, but for "..." and "--" as one
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

export interface Token extends Range {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case, curly apostrophes made straight: what lexicons are asked with. */
  readonly lower: string
  /** Index of the sentence that holds it. */
  readonly sentence: number
}

export interface Sentence extends Range {
  readonly paragraph: number
  /** Half-open range of indices into `Document.tokens`. */
  readonly firstToken: number
  readonly endToken: number
}

export interface Paragraph extends Range {
  /** Half-open range of indices into `Document.sentences`. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** What stands between a pair of quotation marks, the marks left out. */
export interface QuotedSpan extends Range {
  /** The opening mark; empty range at `start` when the span was never opened. */
  readonly open: Range
  /** The closing mark; empty range at `end` when the span was never closed (it then ends with its paragraph). */
  readonly close: Range
  readonly paragraph: number
  /** 0 for a span in the running text, 1 for one inside another span, and so on. */
  readonly depth: number
  /** True when it goes on a span left open at the end of the paragraph before (quotation of several paragraphs). */
  readonly continuesPrevious: boolean
}

export interface Document {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** In text order, outer before inner; spans are nested or apart, never crossing. */
  readonly quotedSpans: readonly QuotedSpan[]
}
