import type { Extraction } from '../../extraction/schema.js'
import type { OffsetUnit } from './offset-units.js'

/** A text and its extraction. */
export interface Article {
  /** Result of `extractQuotes`, or a filtered one. */
  readonly extraction: Extraction
  /** The text that the extraction's offsets refer to. */
  readonly text: string
  /**
   * The source as written, if it is a number that JavaScript would change (nineteen digits, 1.0). `extraction.source` is
   * then this text, and JSON has it as a number.
   */
  readonly exactSource?: string
}

/** The source of an extraction in words; null for standard input. */
export const sourceName = ({ source }: Pick<Extraction, 'source'>): string | null =>
  source === null ? null : String(source)

export interface FormatOptions {
  /** Whether several documents were requested; determines the outer structure even if only one could be read. */
  readonly several: boolean
  /** Maximum line width in columns, for formats that wrap. */
  readonly width: number
  /** Whether to use colours and other styles, for formats that have them. */
  readonly colour: boolean
  /** Unit of the offsets in json, jsonl and csv. Default: utf-16. */
  readonly offsets?: OffsetUnit
  /** Whether csv starts with a byte order mark. Default: false. */
  readonly bom?: boolean
}

/**
 * Formats the extractions of one or more articles as a complete document that ends in a newline.
 *
 * Pure: the capabilities of the terminal are passed as options.
 */
export type Formatter = (articles: readonly Article[], options: FormatOptions) => string
