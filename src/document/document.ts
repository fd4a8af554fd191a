import type { Spelling } from './spelling.js'

/**
 * The parsed text: output of the parser, input of the attributor.
 *
 * All ranges are half-open and count UTF-16 code units of the text exactly as it was read.
 */
export interface Range {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset after the last code unit. */
  readonly end: number
}

/**
 * - `word`: letters and digits with inner apostrophes, hyphens and dots ("don't", "first-year", "U.S.", "Mr.", "'em")
 * - `number`: "60,000", "3.5", "$25,000", "25%"
 * - `mark`: a quotation mark that opens or closes a quoted span, or could have
 * - `punctuation`: anything else that is not blank; one token per character, but "..." and "--" are one token each
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

export interface Token extends Range {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case with straight apostrophes: the form used for lexicon lookups. */
  readonly lower: string
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number
  /** Shared by all tokens with this text. */
  readonly spelling: Spelling
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

/** The text between a pair of quotation marks, excluding the marks. */
export interface QuotedSpan extends Range {
  /** The opening mark; empty range at `start` when the span was never opened. */
  readonly open: Range
  /** The closing mark; empty range at `end` when the span was never closed (it then ends with its paragraph). */
  readonly close: Range
  readonly paragraph: number
  /** 0 for a span in the running text, 1 for one inside another span, and so on. */
  readonly depth: number
  /** True when it continues a span left open at the end of the previous paragraph (a multi-paragraph quotation). */
  readonly continuesPrevious: boolean
}

export interface Document {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** In text order, outer before inner; spans nest but never cross. */
  readonly quotedSpans: readonly QuotedSpan[]
}
