import type { Mention } from '../../mentions/mention.js'
import type { Entity } from './entity.js'

/** Rules that link a mention to its entity; reported in the public `evidence`. */
export type ResolutionRule =
  | 'name'
  | 'name given'
  | 'named soon'
  | 'lead'
  | 'apposition'
  | 'predicate'
  | 'together'
  | 'pronoun'
  | 'relative'
  | 'narrator'
  | 'turn'
  | 'around'
  | 'new'
  | 'same description'
  | 'title'
  | 'role'
  | 'synonym'
  | 'couple'
  | 'name part'
  | 'epithet'
  | 'organization'
  | 'kinship'
  | 'definite'

export interface Resolution {
  readonly entity: Entity
  /** Confidence in the link from the mention to the entity, 0..1. */
  readonly certainty: number
  /** The coordination that includes the mention: "Obama and Clinton". */
  readonly mention?: Mention
  readonly rule: ResolutionRule
  /** Other entities that a pronoun may refer to, with their probabilities. */
  readonly others?: readonly { readonly entity: Entity; readonly certainty: number }[]
}
