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
  | 'read'
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

/** Another entity that a mention may refer to, with its probability. */
export interface Alternative {
  readonly entity: Entity
  readonly certainty: number
}

export interface Resolution {
  readonly entity: Entity
  /** Confidence in the link from the mention to the entity, 0..1. */
  readonly certainty: number
  readonly rule: ResolutionRule
  /** Other entities that the mention may refer to; most have none. */
  readonly others: readonly Alternative[]
  /** The coordination that includes the mention: "Obama and Clinton"; null for most. */
  readonly mention: Mention | null
}

const NONE: readonly Alternative[] = []

/** All resolutions are made here, so that they have one shape. */
export const resolved = (
  entity: Entity,
  certainty: number,
  rule: ResolutionRule,
  others: readonly Alternative[] = NONE,
  mention: Mention | null = null,
): Resolution => ({ entity, certainty, rule, others, mention })
