import type { QuotedSpan, Range } from '../../document/document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { ResolutionRule } from '../coreference/entities/resolution.js'
import type { Evidence } from '../source-selection/source-choice.js'
import type { Content } from './content.js'

/** A quote with its speaker. Ranges are half-open, in UTF-16 code units. */
export interface AttributedQuote {
  readonly content: Content
  /** The words between quotation marks. */
  readonly quoted: readonly Range[]
  /** The quoted spans of `quoted`, in the same order. */
  readonly spans: readonly QuotedSpan[]
  /** The speaker; null if none was found. */
  readonly entity: Entity | null
  /** The speaker's mention next to the quotation, null if there is none. */
  readonly mention: Range | null
  /** The reporting words, null if there are none. */
  readonly cue: Range | null
  /** Probability from 0 to 1. */
  readonly confidence: number
  /** Set if no clause is reported: "welcomed the plan". */
  readonly isFragment?: true
  /** Present only on request. */
  readonly evidence?: Evidence & { readonly rule: ResolutionRule | 'nobody' }
}
