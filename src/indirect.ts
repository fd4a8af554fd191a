/**
 * The main entry with the weights for reported speech without quotation marks, which are most of the package. Import it
 * instead of the main entry, or load it on demand with `await import('quote-extract/indirect')`.
 *
 * @module quote-extract/indirect
 */
export { extractQuotes } from './extract-indirect.js'
export * from './index.js'
