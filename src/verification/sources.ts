import type { Reading } from '../document/reading.js'
import type { QuotationModel } from '../models/quotation-model.js'

/** A text to verify, or to verify against. */
export interface NamedText {
  /** Path or record id; null for standard input. */
  readonly name: string | null
  /** The text as it was read, or what a reader of markup made of it. */
  readonly text: string | Reading
}

export interface SourceText extends NamedText {
  /** Name of the speaker whose own transcript or document the source is. */
  readonly speaker?: string
}

/** How drafts are held against sources. */
export interface VerifyOptions {
  /** Words from which a quoted span is searched on its own; shorter ones only next to their speaker. Default: 3. */
  readonly minWords?: number
  /** Also looks for the draft's reports without quotation marks. Default: false. */
  readonly indirect?: boolean
  /** A model that reads drafts and sources for a closer look at their speakers, as `extractQuotes` takes. Default: null. */
  readonly model?: QuotationModel | null
}
