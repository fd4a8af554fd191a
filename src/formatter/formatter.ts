import type { Extraction } from '../schema.js'

export interface FormatOptions {
  /** Whether several documents were asked for: decides the outer shape, also when only one could be read. */
  readonly several: boolean
  /** Columns that a line may take, for formats that wrap. */
  readonly width: number
  /** Whether colours and other styles may be used, for formats that have them. */
  readonly colour: boolean
}

/**
 * Writes extractions down, whole and ending in a newline.
 *
 * Pure: what the terminal is and allows is in the options.
 */
export type Formatter = (extractions: readonly Extraction[], options: FormatOptions) => string
