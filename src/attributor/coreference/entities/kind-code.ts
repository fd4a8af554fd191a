import type { NounKind } from '../../../language/nouns.js'

/** Kinds in the order of their codes; the first stands for none. */
export const KINDS = [null, 'person', 'group', 'organization', 'document'] as const

const CODES: Readonly<Record<NounKind, number>> = {
  person: 1,
  group: 2,
  organization: 3,
  document: 4,
}

/** Returns the index of a kind in `KINDS`: three bits. */
export const kindCode = (kind: NounKind | null): number => (kind === null ? 0 : CODES[kind])
