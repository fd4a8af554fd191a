/** Lookups of name words in the lexicons. The sets are built once, on module load. */

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

/** Gender of a first name; null if unknown or used for both. Any case. */
export function firstNameGender(name: string): 'male' | 'female' | null {
  const lower = unaccented(name)
  const male = MALE_NAMES.has(lower)
  const female = FEMALE_NAMES.has(lower)
  return male === female ? null : male ? 'male' : 'female'
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

export function isFirstName(name: string): boolean {
  const lower = unaccented(name)
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)
}

/** Lower case without accents. ASCII words, nearly all of them, skip the normalization. */
function unaccented(name: string): string {
  const lower = name.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
}
