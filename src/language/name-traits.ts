/** What the lexicons of names and titles say of a word, found once per spelling and only for words of noun phrases. */
import type { Spelling } from '../document/spelling.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../lexicon/nouns/institutions.js'
import { DEMONYMS } from '../lexicon/people/demonyms.js'
import { NOBLE_TITLES } from '../lexicon/people/offices.js'
import {
  AMBIGUOUS_TITLES,
  DEPARTMENTS,
  HONORIFICS,
  OFFICE_TITLES,
  PORTFOLIOS,
  POSTNOMINALS,
} from '../lexicon/people/titles.js'
import { fullNameGender, isFirstName, PLACES } from './names.js'
import { type NounKind, nounKind } from './nouns.js'
import { traitsOf } from './word-traits.js'

/** Bits of `NameTraits.flags`. */
export const NameTrait = {
  FirstName: 1 << 0,
  /** A first name, possibly one that is also a common word: "Mark". */
  StartsName: 1 << 1,
  Honorific: 1 << 2,
  OfficeTitle: 1 << 3,
  AmbiguousTitle: 1 << 4,
  NobleTitle: 1 << 5,
  Portfolio: 1 << 6,
  Department: 1 << 7,
  /** "society", at the end of the name of an institution. */
  OrganizationEnding: 1 << 8,
  AmbiguousEnding: 1 << 9,
  Demonym: 1 << 10,
  Postnominal: 1 << 11,
  Place: 1 << 12,
  /** "of" or "for". */
  OfOrFor: 1 << 13,
} as const

export interface NameTraits {
  /** Lower case without a possessive ending and a final dot; "mp" for "M.P.". */
  readonly word: string
  /** Set of `NameTrait`s of that word. */
  readonly flags: number
  /** Kind of source that the word denotes as a common noun; null if it isn't known as one. */
  readonly kind: NounKind | null
}

/** Lists of words, and the bit of each. */
const LISTS: readonly ReadonlySet<string>[] = [
  HONORIFICS,
  OFFICE_TITLES,
  AMBIGUOUS_TITLES,
  NOBLE_TITLES,
  PORTFOLIOS,
  DEPARTMENTS,
  ORGANIZATION_ENDINGS,
  AMBIGUOUS_ENDINGS,
  DEMONYMS,
  POSTNOMINALS,
  PLACES,
]
const BITS: readonly number[] = [
  NameTrait.Honorific,
  NameTrait.OfficeTitle,
  NameTrait.AmbiguousTitle,
  NameTrait.NobleTitle,
  NameTrait.Portfolio,
  NameTrait.Department,
  NameTrait.OrganizationEnding,
  NameTrait.AmbiguousEnding,
  NameTrait.Demonym,
  NameTrait.Postnominal,
  NameTrait.Place,
]

function read(spelling: Spelling): NameTraits {
  const { lower, bare } = traitsOf(spelling)
  const word = lower === 'm.p.' ? 'mp' : bare
  let flags = 0
  for (let i = 0; i < LISTS.length; i++)
    if ((LISTS[i] as ReadonlySet<string>).has(word)) flags |= BITS[i] as number
  if (isFirstName(word)) flags |= NameTrait.FirstName | NameTrait.StartsName
  else if (fullNameGender(word) !== null) flags |= NameTrait.StartsName
  if (lower === 'of' || lower === 'for') flags |= NameTrait.OfOrFor
  return { word, flags, kind: nounKind(word) }
}

/** The name traits of a spelling, kept with it. */
export function nameTraitsOf(spelling: Spelling): NameTraits {
  const traits = traitsOf(spelling)
  const known = traits.name
  if (known !== null) return known as NameTraits
  const made = read(spelling)
  traits.name = made
  return made
}

/** Returns whether a token's word has at least one of the given name traits. */
export const hasNameTrait = (
  { spelling }: { readonly spelling: Spelling },
  traits: number,
): boolean => (nameTraitsOf(spelling).flags & traits) !== 0
