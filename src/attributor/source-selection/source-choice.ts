/** What the choice of a source comes to. */

import type { QuotationRef } from '../annotation/quotation-ref.js'
import type { Mention } from '../mentions/mention.js'

export interface Ranked {
  readonly mention: Mention
  readonly probability: number
}

export interface Evidence {
  /** The likeliest first. */
  readonly candidates: readonly Ranked[]
  /** Features of the chosen mention with what they counted, the weightiest first. */
  readonly features: readonly { readonly name: string; readonly weight: number }[]
}

export interface OpenCandidate extends Ranked {
  /** Who acts in the sentence right before: somebody, even where nothing else says so. */
  readonly acts?: boolean
  /** Only given where it is asked for. */
  readonly evidence?: Evidence
}

export interface SpanChoice {
  readonly place: QuotationRef
  /** Null: nobody was found. */
  readonly mention: Mention | null
  /** Probability of the mention, of "nobody" where there is none. */
  readonly probability: number
  /** Probability that the marks report nobody's words. */
  readonly nonQuotation: number
  /** Those that it could be as well, where the choice is open; the likeliest first, the chosen one among them. */
  readonly open?: readonly OpenCandidate[]
  /** Only given where it is asked for. */
  readonly evidence?: Evidence
}
