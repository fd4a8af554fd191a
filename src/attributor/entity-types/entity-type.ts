/** Types of the referents of names and descriptions, in the order of the model's columns. */

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
 * `group`: several persons · `thing`: concrete objects, including works and products · `idea`: times, amounts,
 * qualities, subjects of study.
 */
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Probability of each type, in the order of `ENTITY_TYPES`; sums to 1. */
export type TypeShares = Readonly<Float64Array>

/** Index of each type in `ENTITY_TYPES`. */
const COLUMN = Object.fromEntries(ENTITY_TYPES.map((type, column) => [type, column])) as Readonly<
  Record<EntityType, number>
>

/** Returns the probability of a type. */
export const shareOf = (shares: TypeShares, type: EntityType): number =>
  shares[COLUMN[type]] as number
