import type { Extraction } from '../../extraction/schema.js'

/** A text and its extraction. */
export interface Article {
  /** Result of `extractQuotes`, or a filtered one. */
  readonly extraction: Extraction
  /** The text that the extraction's offsets refer to. */
  readonly text: string
}

export interface FormatOptions {
  /** Whether several documents were requested; determines the outer structure even if only one could be read. */
  readonly several: boolean
  /** Maximum line width in columns, for formats that wrap. */
  readonly width: number
  /** Whether to use colours and other styles, for formats that have them. */
  readonly colour: boolean
}

/**
 * Formats the extractions of one or more articles as a complete document that ends in a newline.
 *
 * Pure: the capabilities of the terminal are passed as options.
 */
export type Formatter = (articles: readonly Article[], options: FormatOptions) => string
