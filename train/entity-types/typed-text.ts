import type { EntityType } from '../../src/attributor/entity-types/entity-type.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'

/** A text with annotated types of its mentions. */
export interface TypedText {
  readonly text: string
  /** Returns the annotated type of a mention; null if it has none. */
  readonly typeOf: (mention: Mention) => EntityType | null
}
