import type { Quote, Speaker } from '../extraction/types.js'
import type { View } from './view.js'

/** What the plugin adds to documents and their views. */
export interface QuotationMethods {
  /** The quotations in this view with their speakers, who are looked for in the whole document. */
  attributedQuotations(): AttributedQuotations
}

/**
 * Quotations with their speakers: a view with one match for each part of a quotation, within a sentence, as all matches of
 * compromise are. What selects matches (`eq`, `first`, `if`, `filter` …) returns such a view again, though its type says
 * `View`.
 */
export interface AttributedQuotations extends View {
  /** The quotes of these matches, each once, in text order. Offsets are UTF-16 code units into the text of the document. */
  quotes(): Quote[]
  /** The speakers of these quotes, each once, in the order of their first mention. */
  speakers(): Speaker[]
  /** The words next to these quotes that name their speakers, such as "she", as a view. Some quotes have none. */
  mentions(): View
  /** The matches of one speaker, by a name or a part of it: "Lind" for "Mara Lind". */
  saidBy(name: string): AttributedQuotations
  /** As the `json` of a view, with the quote of each match in `quotation`; a number selects one match. */
  json: (options?: Parameters<View['json']>[0] | number) => QuotationJson[]
}

/** A match as `json` returns it. */
export interface QuotationJson {
  /** The words of the match, with the punctuation around them. */
  readonly text?: string
  /** With `offset: true`: where the first word begins, in UTF-16 code units into the text of the document. */
  readonly offset?: {
    /** Index of the first term in the document, from 0. */
    readonly index: number
    /** Start of the first word: of the quote's part too, unless it begins in an earlier sentence or with a mark. */
    readonly start: number
    /** Length of `text`, which compromise counts from the mark before the first word. */
    readonly length: number
  }
  /** The quote that the match belongs to; null for a match outside all quotes. */
  readonly quotation: Quote | null
  /** Other fields of compromise, such as `terms`. */
  readonly [field: string]: unknown
}
