/** `extractQuotes`, with the report tagger's weights bundled. */

import { createTagger } from './attributor/report-tagger/tagger.js'
import taggerData from './attributor/report-tagger/weights.json' with { type: 'json' }
import type { Extraction } from './extraction/schema.js'
import { createExtractor, type ExtractOptions } from './pipeline.js'

export type { ExtractOptions } from './pipeline.js'

const extract = createExtractor(() => createTagger(taggerData))

/**
 * Extracts the quotations of a news text and attributes each to its speaker.
 *
 * @param text any string; offsets in the result are UTF-16 code units into it, half-open
 * @returns quotes in text order and their speakers; deterministic: the same text always produces the same result
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Extraction {
  return extract(text, options)
}
