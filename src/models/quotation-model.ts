/** Interface of a model that reads the text around quoted spans, such as the package quote-extract-large. */
import type { Range } from '../document/document.js'

/** A range of the text with a probability. */
export interface ScoredRange extends Range {
  /** Between 0 and 1. */
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

/** A name, pronoun or description that is to be read. */
export interface AskedMention extends Range {
  /** Whether to look for what it refers to: it is not a name. */
  readonly refers: boolean
}

/** What a model says of a mention. */
export interface MentionReading {
  /**
   * Probability of each type, in the order of `ENTITY_TYPES` (attributor/entity-types/entity-type.ts); of no meaning for pronouns.
   */
  readonly types: readonly number[]
  /** Words of the names or descriptions that it may refer to, likeliest first; none for a name. */
  readonly antecedents: readonly ScoredRange[]
  /** Probability that it refers to no other phrase of the part of the text that was read; 1 for a name. */
  readonly nowhere: number
  /** Whether it was read next to a quoted span, and so is read alike with and without tokens. */
  readonly near: boolean
}

/** Readings of mentions, in their order; null for those in no part of the text that was read. */
export type MentionReadings = readonly (MentionReading | null)[]

/** What a model says of a text. */
export interface TextReading {
  /** One reading per span, in the order of the spans given. */
  readonly spans: readonly SpanReading[]
  /**
   * Natural logarithms of the probabilities of the labels of reported speech, at token × labels + label (the 27 LABELS of
   * report-tagger/labels/labels.ts, in that order); null if no tokens were given.
   */
  readonly labels: Float32Array | null
  /**
   * One reading per mention, in the order given; null for those in no part of the text that was read. Null if none were given, or
   * the model reads none.
   */
  readonly mentions?: MentionReadings | null
}

/** A model that reads a text for a closer look at its quotations. */
export interface QuotationModel {
  /** Name and version, as the output gives it: "large 0.1.0". */
  readonly name: string
  /**
   * Reads a text. Ranges are half-open, in UTF-16 code units.
   *
   * @param text the text of a document
   * @param spans all outermost quoted spans in text order, without their marks
   * @param tokens the tokens of the text, in order, for labels of reported speech; null to read only around quoted spans
   * @param mentions mentions to read as well, if they are near a quoted span or tokens are given
   */
  read(
    text: string,
    spans: readonly Range[],
    tokens: readonly Range[] | null,
    mentions?: readonly AskedMention[] | null,
  ): TextReading
}
