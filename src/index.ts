export type { ExtractOptions } from './extract.js'
export { extractQuotes } from './extract.js'
export type { Extraction, Quote, QuoteType, Span, Speaker, SpeakerKind } from './schema.js'
export { extractionSchema } from './schema.js'
