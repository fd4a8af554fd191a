import type { QuotedSpan, Range } from '../../document/document.js'
import type { Entity } from '../coreference/entities/entity.js'
import type { ResolutionRule } from '../coreference/entities/resolution.js'
import type { Evidence } from '../source-selection/source-choice.js'
import type { Content } from './content.js'

export interface AttributedQuote {
  readonly content: Content
  readonly quoted: readonly Range[]
  /** The spans of `quoted` with their marks, one for one. */
  readonly spans: readonly QuotedSpan[]
  /** Null where nobody was found. */
  readonly entity: Entity | null
  /** The form beside the quotation, null where the sentence names nobody. */
  readonly mention: Range | null
  readonly cue: Range | null
  readonly confidence: number
  /** Only given where it is asked for. */
  readonly evidence?: Evidence & { readonly rule: ResolutionRule | 'nobody' }
}
