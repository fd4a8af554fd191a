/**
 * Quotations and their speakers, synchronously, in Node and in browsers.
 *
 * @module quote-extract
 */
export type { Range } from './document/document.js'
export type { Piece, Reading } from './document/reading.js'
export { ArgumentError } from './errors.js'
export type { ExtractOptions } from './extract.js'
export { extractQuotes } from './extract.js'
export type { Filter } from './extraction/filter.js'
export { filterExtraction } from './extraction/filter.js'
export { extractionSchema } from './extraction/schema.js'
export type {
  Act,
  Article,
  Evidence,
  Extraction,
  Quote,
  QuoteType,
  Span,
  Speaker,
  SpeakerKind,
} from './extraction/types.js'
export type {
  QuotationModel,
  ScoredRange,
  SpanReading,
  TextReading,
} from './models/quotation-model.js'
export type {
  Change,
  Check,
  CheckedPart,
  DiffPart,
  Passage,
  Verification,
} from './verification/records.js'
export { verificationSchema } from './verification/records.js'
export type { NamedText, SourceText, VerifyOptions } from './verification/sources.js'
export type { VerifyQuotes } from './verify-quotes.js'
export { verifyQuotes } from './verify-quotes.js'
