import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'

/** Reference to an outermost quoted span. */
export interface QuotationRef {
  readonly outline: CollapsedParagraph
  /** Index into `outline.spans`. */
  readonly index: number
}
