/** Head, gender and kind of a name, inferred from its words. */

import type { Token } from '../../document/document.js'
import { isUpperCase } from '../../document/letters.js'
import { kinNameGender } from '../../language/name-prefix.js'
import { hasNameTrait, NameTrait, nameTraitsOf } from '../../language/name-traits.js'
import { fullNameGender } from '../../language/names.js'
import { type NounKind, nounGender, nounKind } from '../../language/nouns.js'
import { ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NAME_SUFFIXES } from '../../lexicon/people/titles.js'
import { wordSet } from '../../lexicon/word-set.js'
import { bare } from './bare.js'
import type { Description, Gender } from './mention.js'

/** True of two first names that share a surname: "Robbie and Ailsa Munro-Kerr". */
function joinsCouple(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first >= 4 &&
    (tokens[first + 1] as Token).lower === 'and' &&
    hasNameTrait(tokens[first] as Token, NameTrait.FirstName)
  )
}

const kinGender = (tokens: readonly Token[], first: number): Gender | null =>
  kinNameGender(bare(tokens[first] as Token), bare(tokens[first + 1] as Token))

export function nameHead(tokens: readonly Token[], first: number, end: number): string {
  // "Commission on Presidential Debates": "commission"
  for (let k = first + 1; k < end - 1; k++) {
    if (NAME_PREPOSITIONS.has((tokens[k] as Token).lower)) return bare(tokens[k - 1] as Token)
  }
  let i = end - 1
  while (i > first && NAME_SUFFIXES.has((tokens[i] as Token).lower)) i--
  return bare(tokens[i] as Token)
}

export function nameGender(
  tokens: readonly Token[],
  nameFirst: number,
  end: number,
  titles: readonly string[],
  roles: readonly Description[],
): Gender | null {
  for (const title of titles) {
    if (MALE_HONORIFICS.has(title)) return 'male'
    if (FEMALE_HONORIFICS.has(title)) return 'female'
    const gender = nounGender(title)
    if (gender) return gender
  }
  for (const role of roles) {
    const gender = nounGender(role.head)
    if (gender) return gender
  }
  // "Harlan herself closed the evening"
  const behind = tokens[end]?.lower
  if (behind === 'himself') return 'male'
  if (behind === 'herself') return 'female'
  const kin = end - nameFirst > 1 && kinGender(tokens, nameFirst)
  if (kin) return kin
  // a single word may be a surname that is also a first name: "Graham", "Christie"
  return end - nameFirst > 1 ? fullNameGender(bare(tokens[nameFirst] as Token)) : null
}

export function nameKind(
  tokens: readonly Token[],
  nameFirst: number,
  end: number,
  titles: readonly string[],
  roles: readonly Description[],
  determiner: string | null,
): NounKind | null {
  if (titles.length > 0) return 'person'
  const role = roles.at(-1)
  if (role && nounKind(role.head) === 'person') return 'person'
  const lastToken = tokens[end - 1] as Token
  const firstToken = tokens[nameFirst] as Token
  const length = end - nameFirst
  if (
    hasNameTrait(lastToken, NameTrait.OrganizationEnding) ||
    (lastToken.text.endsWith('.') && ORGANIZATION_ENDINGS.has(lastToken.lower))
  )
    return 'organization'
  if (
    length > 1 &&
    hasNameTrait(lastToken, NameTrait.AmbiguousEnding) &&
    !(length <= 3 && hasNameTrait(firstToken, NameTrait.FirstName)) &&
    !hasNameTrait(firstToken, NameTrait.Honorific)
  )
    return 'organization'
  if (joinsCouple(tokens, nameFirst, end)) return 'group'
  if (length > 1 && kinGender(tokens, nameFirst)) return 'person'
  if (length === 1 && isAcronym(lastToken.text)) return 'organization'
  if (lastToken.text.includes('.') && /^(?:\p{Lu}\.){2,}/u.test(lastToken.text))
    return 'organization'
  if (length > 1 && hasNameTrait(firstToken, NameTrait.StartsName)) return 'person'
  for (let i = nameFirst; i < end; i++)
    if (JOINING_WORDS.has((tokens[i] as Token).lower)) return 'organization'
  if (length === 1 && hasNameTrait(firstToken, NameTrait.Place)) return 'organization'
  if (determiner === 'the' && roles.length === 0) return 'organization'
  if (length > 1 && nameTraitsOf(lastToken.spelling).kind === 'document') return 'document'
  return hasNameTrait(firstToken, NameTrait.FirstName) ? 'person' : null
}

const NAME_PREPOSITIONS = wordSet('of for on to against')
/** Words inside the names of organizations. */
const JOINING_WORDS = wordSet('of for on against to &')

/** Two to six capitals, maybe with a possessive ending: "NATO’s". */
function isAcronym(text: string): boolean {
  const word = text.replace(/['’]s?$/, '')
  return word.length >= 2 && word.length <= 6 && isUpperCase(word)
}
