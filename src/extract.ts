/** The extractor with all that it needs. */

import { createTagger } from './attributor/report-tagger/tagger.js'
import taggerData from './attributor/report-tagger/weights.json' with { type: 'json' }
import type { Extraction } from './extraction/schema.js'
import { createExtractor, type ExtractOptions } from './pipeline.js'

export type { ExtractOptions } from './pipeline.js'

const extract = createExtractor(() => createTagger(taggerData))

/**
 * Finds the quotations of a news text and who said them.
 *
 * @param text any string; it is never changed, and offsets are UTF-16 code units into it, half-open
 * @returns quotes in text order and the speakers that they name; the same for the same text, every time
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Extraction {
  return extract(text, options)
}
