/** Lookups of single nouns in the lexicons. */

import { memoize } from '../caches/memoize.js'
import { isBareLetterAt } from '../document/characters.js'
import { isEvery } from '../document/letters.js'
import {
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns/source-nouns.js'
import { DEMONYMS } from '../lexicon/people/demonyms.js'

export type NounKind = 'person' | 'group' | 'organization' | 'document'

/** Possible singular forms of a noun, starting with the word itself. */
export function singulars(noun: string): string[] {
  const forms = [noun]
  if (noun.endsWith('ies')) forms.push(`${noun.slice(0, -3)}y`)
  if (noun.endsWith('men')) forms.push(`${noun.slice(0, -3)}man`)
  if (noun.endsWith('wives')) forms.push(`${noun.slice(0, -5)}wife`)
  if (/(?:s|x|ch|sh)es$/.test(noun)) forms.push(noun.slice(0, -2))
  if (noun.endsWith('s') && !noun.endsWith('ss')) forms.push(noun.slice(0, -1))
  return forms
}

/** Productive endings of nouns for people (-ist, -ian, -maker …), for nouns missing from the lists. */
const PERSON_ENDING =
  /(?:(?:olog|onom|ograph|iv|al|ion|ar|ic|ern)ists?|ists?|ologers?|ographers?|icians?|arians?|keepers?|makers?|writers?|holders?|goers?|workers?|players?|owners?|(?:wo)?m[ae]n|persons?|people|-elect|year-olds?|aholics?|eers?|ees?)$/

/** Kind of source that a common noun denotes; null if it isn't known as one. Expects lower case. */
export const nounKind: (noun: string) => NounKind | null = memoize(readNounKind)

/** Like `nounKind`, but null for a noun that only has the ending of a person noun: "Inslee". */
export const listedNounKind: (noun: string) => NounKind | null = memoize((noun) => {
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
  if (!bare.includes('-')) return null
  // "mum-of-four", "editor-in-chief"
  const [, first] = /^([^-]+)-(?:of|in|at|on)-/.exec(bare) ?? []
  if (first !== undefined && isEvery(first, isBareLetterAt)) return nounKind(first)
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

/** Gender that a common noun implies ("spokeswoman"), else null. Expects lower case. */
export const nounGender: (noun: string) => 'male' | 'female' | null = memoize(readNounGender)

function readNounGender(noun: string): 'male' | 'female' | null {
  if (MALE_NOUNS.has(noun)) return 'male'
  if (FEMALE_NOUNS.has(noun)) return 'female'
  if (/(?<!wo)man$/.test(noun) && noun.length > 5 && !DEMONYMS.has(noun)) return 'male'
  return /(?:woman|ess)$/.test(noun) && PERSON_NOUNS.has(noun.replace(/woman$/, 'person'))
    ? 'female'
    : null
}
