/** The pipeline at a glance: text → parser → attributor → Extraction. */
import type { Extraction } from './schema.js'

export interface ExtractOptions {
  /** What the output calls the text: a file's path or a record's id. Default: null. */
  readonly source?: string | null
}

export function extractQuotes(_text: string, options: ExtractOptions = {}): Extraction {
  return { source: options.source ?? null, quotes: [], speakers: [] }
}
