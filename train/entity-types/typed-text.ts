import type { EntityType } from '../../src/attributor/entity-types/entity-type.js'
import type { Mention } from '../../src/attributor/mentions/mention.js'

export interface TypedText {
  readonly text: string
  /** The type of a mention of ours, null where nothing is told. */
  readonly typeOf: (mention: Mention) => EntityType | null
}
