import type { Extraction } from '../../extraction/schema.js'

/** A text and what was found in it. */
export interface Article {
  readonly extraction: Extraction
  /** What the extraction's offsets count into, exactly. */
  readonly text: string
}

export interface FormatOptions {
  /** Whether several documents were asked for: decides the outer shape, also when only one could be read. */
  readonly several: boolean
  /** Columns that a line may take, for formats that wrap. */
  readonly width: number
  /** Whether colours and other styles may be used, for formats that have them. */
  readonly colour: boolean
}

/**
 * Writes down what was found in one or more articles, whole; its last line ends in a newline.
 *
 * Pure: what the terminal is and allows is in the options.
 */
export type Formatter = (articles: readonly Article[], options: FormatOptions) => string
