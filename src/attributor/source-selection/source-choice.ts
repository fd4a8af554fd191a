/** Results of source selection. */

import type { QuotationRef } from '../annotation/quotation-ref.js'
import type { Mention } from '../mentions/mention.js'

/** A candidate with its probability. */
export interface Ranked {
  readonly mention: Mention
  readonly probability: number
}

/** Evidence for a choice, returned with `explain`. */
export interface Evidence {
  /** Likeliest first. */
  readonly candidates: readonly Ranked[]
  /** Features of the chosen mention with their weights, largest absolute weight first. */
  readonly features: readonly { readonly name: string; readonly weight: number }[]
}

/** A candidate in an open choice. */
export interface OpenCandidate extends Ranked {
  /** The candidate acts in the sentence right before, and so is a person even without other evidence. */
  readonly acts?: boolean
  /** Only given where it is asked for. */
  readonly evidence?: Evidence
}

/** Source chosen for a quoted span. */
export interface SpanChoice {
  readonly place: QuotationRef
  /** Null if no source was found. */
  readonly mention: Mention | null
  /** Probability of the mention, or of "nobody" if it is null. */
  readonly probability: number
  /** Probability of a non-quotation. */
  readonly nonQuotation: number
  /** All likely candidates, likeliest first, as the ranker scored them; the stated source alone if the text states one. */
  readonly ranked: readonly Ranked[]
  /** Speaker and actor of the sentence before a quotation that stands alone. */
  readonly teller?: Mention | null
  readonly actor?: Mention | null
  /** Candidates of an open choice, the chosen one included, in the order of the ranker. */
  readonly open?: readonly OpenCandidate[]
  /** Only given where it is asked for. */
  readonly evidence?: Evidence
}
