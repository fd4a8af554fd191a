/** Interface of a model that reads the text around quoted spans, such as the package quote-extract-large. */
import type { Range } from '../document/document.js'

/** A range of the text with a probability from 0 to 1. */
export interface ScoredRange extends Range {
  readonly probability: number
}

/** What a model says of one quoted span. */
export interface SpanReading {
  /** Probability that the words are nobody's speech or writing: a title, a term, a scare quote. */
  readonly nobody: number
  /** Phrases that may be the source next to the quotation, likeliest first; they may overlap. */
  readonly sources: readonly ScoredRange[]
  /** Words that may name the speaker, anywhere in the part of the text that was read, likeliest first. */
  readonly names: readonly ScoredRange[]
}

export interface QuotationModel {
  /** Name and version, as the output gives it: "large 0.1.0". */
  readonly name: string
  /**
   * Reads quoted spans in their context.
   *
   * @param text the text of a document
   * @param spans outermost quoted spans in text order, without their marks; UTF-16 code units, half-open
   * @returns one reading per span, in the same order
   */
  read(text: string, spans: readonly Range[]): readonly SpanReading[]
}
