export type { ExtractOptions } from './extract.js'
export { extractQuotes } from './extract.js'
export type { Filter } from './extraction/filter.js'
export { filterExtraction } from './extraction/filter.js'
export type {
  Act,
  Extraction,
  Quote,
  QuoteType,
  Span,
  Speaker,
  SpeakerKind,
} from './extraction/schema.js'
export { extractionSchema } from './extraction/schema.js'
