/**
 * Many texts in Node, on worker threads.
 *
 * @module quote-extract/node
 */
export { ArgumentError } from './errors.js'
export type { CorpusRecord, CorpusResult, Extracted, Failed } from './node/corpus-result.js'
export { type CorpusOptions, extractCorpus } from './node/extract-corpus.js'
