/** Questions about single English words, answered from the lexicons. Built once, when the module is loaded. */

import english from '../lexicon/english.json' with { type: 'json' }
import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns/source-nouns.js'
import { DEMONYMS } from '../lexicon/people/demonyms.js'
import {
  FEMALE_BEFORE_SURNAME,
  MALE_BEFORE_SURNAME,
  MORE_FEMALE_NAMES,
  MORE_MALE_NAMES,
} from '../lexicon/people/first-names.js'
import { FEMALE_ABROAD, MALE_ABROAD } from '../lexicon/people/first-names-abroad.js'
import { REPORTING_VERBS } from '../lexicon/verbs/reporting-verbs.js'
import { inflect } from './inflection.js'
import { remembered } from './memoize.js'

export type Act = keyof typeof REPORTING_VERBS
export type NounKind = 'person' | 'group' | 'organization' | 'document'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const MALE_NAMES: ReadonlySet<string> = setOf(
  `${english.maleNames} ${MORE_MALE_NAMES} ${MALE_ABROAD}`,
)
export const FEMALE_NAMES: ReadonlySet<string> = setOf(
  `${english.femaleNames} ${MORE_FEMALE_NAMES} ${FEMALE_ABROAD}`,
)
export const PLACES: ReadonlySet<string> = setOf(english.places)
export const PAST_VERBS: ReadonlySet<string> = setOf(english.pastVerbs)
export const OTHER_VERBS: ReadonlySet<string> = setOf(english.otherVerbs)
export const NOUNS_OR_VERBS: ReadonlySet<string> = setOf(english.nounsOrVerbs)

/** Form of a reporting verb → its base form; the first act that lists a verb wins. */
const baseForms = new Map<string, { base: string; act: Act }>()
for (const act of ['speech', 'writing', 'thought', 'attitude'] as const) {
  for (const base of REPORTING_VERBS[act].split(/\s+/)) {
    for (const form of inflect(base)) {
      if (!baseForms.has(form)) baseForms.set(form, { base, act })
    }
  }
}

/** Base form and act of a reporting verb in any of its forms, undefined for other words. Lower case in. */
export function reportingVerb(form: string): { base: string; act: Act } | undefined {
  return baseForms.get(form)
}

/** Candidates for the singular of a noun, the word itself first. */
export function singulars(noun: string): string[] {
  const forms = [noun]
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`)
  if (noun.endsWith('men')) forms.push(`${noun.slice(0, -3)}man`)
  if (noun.endsWith('wives')) forms.push(`${noun.slice(0, -5)}wife`)
  if (/(?:s|x|ch|sh)es$/.test(noun)) forms.push(noun.slice(0, -2))
  if (noun.endsWith('s') && !noun.endsWith('ss')) forms.push(noun.slice(0, -1))
  return forms
}

/** -ist, -ian, -er …: endings of words for people that no list can hold all of. */
const PERSON_ENDING =
  /(?:(?:olog|onom|ograph|iv|al|ion|ar|ic|ern)ists?|ists?|ologers?|ographers?|icians?|arians?|keepers?|makers?|writers?|holders?|goers?|workers?|players?|owners?|(?:wo)?m[ae]n|persons?|people|-elect|year-olds?|aholics?|eers?|ees?)$/

/** What a common noun names, null when it is no noun for a source that we know. Lower case in. */
export const nounKind: (noun: string) => NounKind | null = remembered(readNounKind)

/** The kind of a noun that is in the lists, not of one that only ends as words for persons do: "Inslee". */
export const listedNounKind: (noun: string) => NounKind | null = remembered((noun) => {
  const kind = nounKind(noun)
  return kind !== null && noun.length > 5 && PERSON_ENDING.test(noun) && !isListed(noun)
    ? null
    : kind
})

function readNounKind(noun: string): NounKind | null {
  if (GROUP_NOUNS.has(noun)) return 'group'
  const bare = noun.startsWith('ex-') || noun.startsWith('co-') ? noun.slice(3) : noun
  for (const form of singulars(bare)) {
    const person = PERSON_NOUNS.has(form) || MALE_NOUNS.has(form) || FEMALE_NOUNS.has(form)
    if (person) return form === bare ? 'person' : 'group'
    if (DOCUMENT_NOUNS.has(form)) return 'document'
    if (ORGANIZATION_NOUNS.has(form)) return 'organization'
  }
  if (bare.length > 5 && PERSON_ENDING.test(bare))
    return /(?:s|men|people)$/.test(bare) ? 'group' : 'person'
  // "mum-of-four", "editor-in-chief"
  const compound = /^(\p{L}+)-(?:of|in|at|on)-/u.exec(bare)
  if (compound) return nounKind(compound[1] as string)
  const lastPart = bare.slice(bare.lastIndexOf('-') + 1)
  return lastPart !== bare && lastPart.length > 2 ? nounKind(lastPart) : null
}

const isListed = (noun: string): boolean =>
  GROUP_NOUNS.has(noun) ||
  singulars(noun).some((form) =>
    [PERSON_NOUNS, MALE_NOUNS, FEMALE_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS].some((list) =>
      list.has(form),
    ),
  )

/** Gender that a common noun tells by itself ("spokeswoman"), else null. */
export function nounGender(noun: string): 'male' | 'female' | null {
  if (MALE_NOUNS.has(noun)) return 'male'
  if (FEMALE_NOUNS.has(noun)) return 'female'
  if (/(?<!wo)man$/.test(noun) && noun.length > 5 && !DEMONYMS.has(noun)) return 'male'
  return /(?:woman|ess)$/.test(noun) && PERSON_NOUNS.has(noun.replace(/woman$/, 'person'))
    ? 'female'
    : null
}

/** Gender of a first name where it is used for one only, else null. Any case in. */
export function firstNameGender(name: string): 'male' | 'female' | null {
  const lower = unaccented(name)
  const male = MALE_NAMES.has(lower)
  const female = FEMALE_NAMES.has(lower)
  return male === female ? null : male ? 'male' : 'female'
}

const MALE_IN_FULL: ReadonlySet<string> = setOf(MALE_BEFORE_SURNAME)
const FEMALE_IN_FULL: ReadonlySet<string> = setOf(FEMALE_BEFORE_SURNAME)

/** Gender that the first word of a full name tells, words like "Mark" and "Violet" among them; else null. Any case in. */
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

/** Lower case without accents; plain words, nearly all of them, take the short way. */
function unaccented(name: string): string {
  const lower = name.toLowerCase()
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
}
