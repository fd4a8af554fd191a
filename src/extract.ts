/** `extractQuotes`, with the report tagger's weights bundled. */

import { createTagger } from './attributor/report-tagger/tagger.js'
import taggerData from './attributor/report-tagger/weights.json' with { type: 'json' }
import type { Reading } from './document/reading.js'
import type { Extraction } from './extraction/schema.js'
import { createExtractor, type ExtractOptions } from './pipeline.js'

export type { ExtractOptions } from './pipeline.js'

const extract = createExtractor(() => createTagger(taggerData))

/**
 * Extracts the quotations of a news text and attributes each to its speaker.
 *
 * @param input any string, or what a reader of markup made of one; offsets in the result are UTF-16 code units into the
 *   string, or into the reading's `input`, half-open
 * @returns quotes in text order and their speakers; deterministic: the same input always produces the same result
 */
export function extractQuotes(input: string | Reading, options: ExtractOptions = {}): Extraction {
  return extract(input, options)
}
