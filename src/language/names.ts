/** Lookups of name words in the lexicons. The sets are built once, on module load. */

import { memoize } from '../caches/memoize.js'
import english from '../lexicon/english.json' with { type: 'json' }
import {
  FEMALE_BEFORE_SURNAME,
  MALE_BEFORE_SURNAME,
  MORE_FEMALE_NAMES,
  MORE_MALE_NAMES,
} from '../lexicon/people/first-names.js'
import { FEMALE_ABROAD, MALE_ABROAD } from '../lexicon/people/first-names-abroad.js'
import { wordSet } from '../lexicon/word-set.js'

const MALE_NAMES: ReadonlySet<string> = wordSet(
  `${english.maleNames} ${MORE_MALE_NAMES} ${MALE_ABROAD}`,
)

const FEMALE_NAMES: ReadonlySet<string> = wordSet(
  `${english.femaleNames} ${MORE_FEMALE_NAMES} ${FEMALE_ABROAD}`,
)

export const PLACES: ReadonlySet<string> = wordSet(english.places)

const MALE = 1
const FEMALE = 2

/** The lists of first names that have a word, as a set of the bits above. Any case. */
const listsOf: (name: string) => number = memoize((name) => {
  const lower = unaccented(name)
  return (MALE_NAMES.has(lower) ? MALE : 0) | (FEMALE_NAMES.has(lower) ? FEMALE : 0)
})

/** Gender of a first name; null if unknown or used for both. Any case. */
export function firstNameGender(name: string): 'male' | 'female' | null {
  const lists = listsOf(name)
  return lists === MALE ? 'male' : lists === FEMALE ? 'female' : null
}

const MALE_IN_FULL: ReadonlySet<string> = wordSet(MALE_BEFORE_SURNAME)
const FEMALE_IN_FULL: ReadonlySet<string> = wordSet(FEMALE_BEFORE_SURNAME)

/** Gender of the first word of a full name, including common words such as "Mark" and "Violet"; null if unknown. Any case. */
export function fullNameGender(first: string): 'male' | 'female' | null {
  const gender = firstNameGender(first)
  if (gender) return gender
  const lower = first.toLowerCase()
  return MALE_IN_FULL.has(lower) ? 'male' : FEMALE_IN_FULL.has(lower) ? 'female' : null
}

export const isFirstName = (name: string): boolean => listsOf(name) !== 0

/** Lower case without accents. ASCII words, nearly all of them, skip the normalization. */
function unaccented(name: string): string {
  const lower = name.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
}
