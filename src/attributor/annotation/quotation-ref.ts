import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'

/** A place in the text's order of outermost quoted spans. */
export interface QuotationRef {
  readonly outline: CollapsedParagraph
  /** Index among the outline's spans. */
  readonly index: number
}
