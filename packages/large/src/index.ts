/**
 * The model from the weights of this package, for Node.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { createLargeModel } from './model.js'
import type { QuotationModel } from './types.js'

export type { QuotationModel, Range, ScoredRange, SpanReading, TextReading } from './types.js'
export { createLargeModel }

let model: QuotationModel | undefined

/**
 * Returns the model. The first call in a process or worker thread reads its weights, more than 20 MB.
 *
 * @throws Error if weights.bin is missing
 */
export function loadLargeModel(): QuotationModel {
  model ??= createLargeModel(readFileSync(new URL('../weights.bin', import.meta.url)))
  return model
}
