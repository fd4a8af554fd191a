/**
 * The model from the bytes of its weights, for browsers and wherever else there are no files.
 *
 * @module
 */
import { loadMemory } from './network/load.js'
import { createVocabulary } from './pieces/vocabulary.js'
import { createReader } from './reading/read.js'
import type { QuotationModel } from './types.js'
import { VERSION } from './version.js'
import { parseWeights } from './weights/file.js'

export type { QuotationModel, Range, ScoredRange, SpanReading, TextReading } from './types.js'

/**
 * Creates the model. Without WebAssembly, for example where a page's security policy forbids it, it reads about fifty times
 * as slowly.
 *
 * @param weights the bytes of weights.bin; not needed any more afterwards
 * @throws TypeError if they are not weights of this version
 */
export function createLargeModel(weights: Uint8Array): QuotationModel {
  const file = parseWeights(weights)
  const read = createReader(loadMemory(file), createVocabulary(file.pieces))
  return { name: `large ${VERSION}`, read }
}
