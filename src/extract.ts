/** The pipeline at a glance: text → parser → attributor → Extraction. */
import { attribute } from './attributor/attribute.js'
import { linearRanker } from './attributor/rank.js'
import weights from './attributor/weights.json' with { type: 'json' }
import { toExtraction } from './extraction.js'
import { parseDocument } from './parser/parse.js'
import type { Extraction } from './schema.js'

export interface ExtractOptions {
  /** What the output calls the text: a file's path or a record's id. Default: null. */
  readonly source?: string | null
}

const ranker = linearRanker(weights)

/**
 * Finds the quotations of a news text and who said them.
 *
 * @param text any string; it is never changed, and offsets are UTF-16 code units into it, half-open
 * @returns quotes in text order and the speakers that they name; the same for the same text, every time
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Extraction {
  const document = parseDocument(text)
  return toExtraction(document, attribute(document, ranker), options.source ?? null)
}
