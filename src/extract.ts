/** `extractQuotes` of the main entry: without the weights for reported speech outside quotation marks, most of the package. */

import { checkOptions, flag, listOf, type OptionTypes } from './arguments/check-options.js'
import { checkText } from './arguments/check-text.js'
import type { Reading } from './document/reading.js'
import { ArgumentError } from './errors.js'
import type { Extraction } from './extraction/schema.js'
import { acts } from './lexicon/verbs/acts.js'
import type { QuotationModel } from './models/quotation-model.js'
import { createExtractor, type ExtractOptions } from './pipeline.js'

export type { ExtractOptions } from './pipeline.js'

const extract = createExtractor(() => {
  throw new ArgumentError(
    "extractQuotes: indirect needs more weights: import { extractQuotes } from 'quote-extract/indirect'",
  )
})

/**
 * Extracts the quotations of a news text and attributes each to its speaker.
 *
 * Synchronous and deterministic: the same input always produces the same result. For reported speech without quotation
 * marks, use the function of the same name from `quote-extract/indirect`.
 *
 * @param input any string, even an empty one, or what a reader of markup made of one; offsets in the result are UTF-16
 *   code units into the string, or into the reading's `input`, half-open
 * @param options what to extract; see each field for its default
 * @returns quotes in text order and their speakers
 * @throws ArgumentError if the input is neither, for an unknown option, or with `indirect`
 */
export function extractQuotes(input: string | Reading, options: ExtractOptions = {}): Extraction {
  checkArguments(input, options)
  return extract(input, options)
}

/** Types of the options of `extractQuotes`. */
export const extractOptionTypes: OptionTypes<ExtractOptions> = {
  source: {
    expected: 'a string or null',
    accepts: (value) => typeof value === 'string' || value === null,
  },
  indirect: flag,
  explain: flag,
  acts: listOf('act', acts),
  model: {
    expected: 'a model, as loadLargeModel() of quote-extract-large returns, or null',
    accepts: (value) =>
      value === null || typeof (value as Partial<QuotationModel>).read === 'function',
  },
}

/** @throws ArgumentError if the input is no text, for an unknown option or a value of the wrong type */
export function checkArguments(input: unknown, options: ExtractOptions): void {
  checkText('extractQuotes', input)
  checkOptions('extractQuotes', options, extractOptionTypes)
}
