import type { Mention } from '../../mentions/mention.js'
import type { Entity } from './entity.js'

export interface Resolution {
  readonly entity: Entity
  /** How sure the link from this mention to the entity is, 0..1. */
  readonly certainty: number
  /** The whole of which the mention is a part: "Obama and Clinton". */
  readonly mention?: Mention
  /** The rule that made the link, for an explanation: "name", "role", "pronoun", … */
  readonly rule: string
}
