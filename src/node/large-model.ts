import { UsageError } from '../errors.js'
import type { QuotationModel } from '../models/quotation-model.js'

/** Models that read the text: "fast" is what this package holds, "large" a package of its own. */
export const models = ['fast', 'large'] as const
export type ModelName = (typeof models)[number]

/** The package with the large model, which is installed beside this one. */
const PACKAGE: string = 'quote-extract-large'

/**
 * Loads the large model; its weights are read on first use.
 *
 * @throws UsageError if its package is not installed
 */
export async function loadLarge(): Promise<QuotationModel> {
  let found: { readonly loadLargeModel: () => QuotationModel }
  try {
    found = await import(PACKAGE)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    if (!isMissing || !message.includes(PACKAGE)) throw error
    throw new UsageError(`the large model is not installed; add it with: npm install ${PACKAGE}`)
  }
  return found.loadLargeModel()
}
