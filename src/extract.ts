/** The extractor with all that it needs. */
import { createExtractor, type ExtractOptions } from './extractor.js'
import type { Extraction } from './schema.js'
import { createTagger } from './tagger/tagger.js'
import taggerData from './tagger/weights.json' with { type: 'json' }

export type { ExtractOptions } from './extractor.js'

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
