/** What a name or description stands for, in the order of the model's columns. */

export const ENTITY_TYPES = [
  'person',
  'group',
  'organization',
  'place',
  'event',
  'thing',
  'idea',
] as const

/**
 * `group`: several persons · `thing`: what can be touched, works and products among them · `idea`: times, amounts,
 * qualities, subjects of study.
 */
export type EntityType = (typeof ENTITY_TYPES)[number]

/** How likely each type is, in the order of `ENTITY_TYPES`; together 1. */
export type TypeShares = Readonly<Float64Array>

export const shareOf = (shares: TypeShares, type: EntityType): number =>
  shares[ENTITY_TYPES.indexOf(type)] as number
