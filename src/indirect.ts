/**
 * The main entry with the weights for reported speech without quotation marks, which are most of the package. Import it
 * instead of the main entry, or load it on demand with `await import('quote-extract/indirect')`.
 *
 * @module quote-extract/indirect
 */
import { extractQuotes } from './extract-indirect.js'
import { createVerifier, type VerifyQuotes } from './verify-quotes.js'

export * from './index.js'
export { extractQuotes }

/** `verifyQuotes` of the main entry, also with `indirect`. */
export const verifyQuotes: VerifyQuotes = createVerifier(extractQuotes)
