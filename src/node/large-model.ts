/** Finds and loads the package with the large model, which users add themselves. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UsageError } from '../errors.js'
import type { QuotationModel } from '../models/quotation-model.js'

const PACKAGE = 'quote-extract-large'

/** What the package exports. */
interface LargePackage {
  readonly loadLargeModel: () => QuotationModel
}

/**
 * Returns the path of the package's main file: next to this package, where `npm install` puts it (with `-g`, too), or else
 * in the working folder, for a quote-extract that is linked or installed elsewhere.
 *
 * @throws UsageError if it is not installed
 */
export function findLarge(): string {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(PACKAGE)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw unusable(error)
    }
  }
  throw new UsageError(`the large model is not installed; add it with: npm install ${PACKAGE}`)
}

/**
 * Loads the large model; its weights are read once per process and thread.
 *
 * @throws UsageError if its package is not installed, or cannot be loaded
 */
export function loadLarge(): QuotationModel {
  const path = findLarge()
  try {
    // a package of ES modules without top-level await, which `require` accepts
    const { loadLargeModel } = createRequire(import.meta.url)(path) as LargePackage
    return loadLargeModel()
  } catch (error) {
    throw unusable(error)
  }
}

function unusable(error: unknown): UsageError {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  return new UsageError(
    `the large model cannot be loaded (${reason}); install it again: npm install ${PACKAGE}`,
    { cause: error },
  )
}
