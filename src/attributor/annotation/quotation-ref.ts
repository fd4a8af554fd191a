import type { Outline } from '../syntax/collapsed-paragraph.js'

/** A place in the text's order of outermost quoted spans. */
export interface SpanPlace {
  readonly outline: Outline
  /** Index among the outline's spans. */
  readonly index: number
}
