import type { Mention } from '../../mentions/mention.js'
import type { Entity } from './entity.js'

/** The rules that link a mention to its entity; part of the public `evidence`. */
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
  /** How sure the link from this mention to the entity is, 0..1. */
  readonly certainty: number
  /** The whole of which the mention is a part: "Obama and Clinton". */
  readonly mention?: Mention
  readonly rule: ResolutionRule
}
