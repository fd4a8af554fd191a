/** `extractQuotes` with the report tagger's weights. */

import { createTagger } from './attributor/report-tagger/tagger.js'
import taggerData from './attributor/report-tagger/weights.json' with { type: 'json' }
import type { Reading } from './document/reading.js'
import { checkArguments } from './extract.js'
import type { Extraction } from './extraction/schema.js'
import { createExtractor, type ExtractOptions } from './pipeline.js'

const extract = createExtractor(() => createTagger(taggerData))

/**
 * Extracts the quotations of a news text and, with `indirect`, reported speech without quotation marks.
 *
 * Synchronous and deterministic: the same input always produces the same result. Without `indirect` it returns the same as
 * `extractQuotes` of the main entry. The weights are decoded the first time `indirect` is used.
 *
 * @param input any string, even an empty one, or what a reader of markup made of one; offsets in the result are UTF-16
 *   code units into the string, or into the reading's `input`, half-open
 * @param options what to extract; see each field for its default
 * @returns quotes in text order and their speakers
 * @throws ArgumentError if the input is neither, or for an unknown option
 */
export function extractQuotes(input: string | Reading, options: ExtractOptions = {}): Extraction {
  checkArguments(input, options)
  return extract(input, options)
}
