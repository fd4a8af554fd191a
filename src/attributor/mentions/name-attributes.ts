/** Head, gender and kind of a name, inferred from its words. */

import type { Token } from '../../document/document.js'
import { fullNameGender, isFirstName, PLACES } from '../../language/names.js'
import { type NounKind, nounGender, nounKind } from '../../language/nouns.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import {
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  NAME_SUFFIXES,
} from '../../lexicon/people/titles.js'
import { kinNameGender } from '../syntax/name-prefix.js'
import { bare } from './bare.js'
import type { Description, Gender } from './mention.js'
import { PRONOUN_GENDER } from './pronoun-forms.js'

/** True of two first names that share a surname: "Robbie and Ailsa Munro-Kerr". */
function joinsCouple(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first >= 4 &&
    (tokens[first + 1] as Token).lower === 'and' &&
    isFirstName(bare(tokens[first] as Token))
  )
}

const kinGender = (tokens: readonly Token[], first: number): Gender | null =>
  kinNameGender(bare(tokens[first] as Token), bare(tokens[first + 1] as Token))

export function nameHead(tokens: readonly Token[], first: number, end: number): string {
  // "Commission on Presidential Debates": "commission"
  for (let k = first + 1; k < end - 1; k++) {
    if (/^(?:of|for|on|to|against)$/.test((tokens[k] as Token).lower))
      return bare(tokens[k - 1] as Token)
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
  const behind = PRONOUN_GENDER[tokens[end]?.lower ?? '']
  if (behind && tokens[end]?.lower.endsWith('self')) return behind
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
  const last = bare(tokens[end - 1] as Token)
  const first = bare(tokens[nameFirst] as Token)
  const length = end - nameFirst
  const role = roles.at(-1)
  const roleKind = role ? nounKind(role.head) : null
  if (roleKind === 'person') return 'person'
  if (ORGANIZATION_ENDINGS.has(last) || ORGANIZATION_ENDINGS.has((tokens[end - 1] as Token).lower))
    return 'organization'
  if (
    AMBIGUOUS_ENDINGS.has(last) &&
    !(isFirstName(first) && length <= 3) &&
    !HONORIFICS.has(first) &&
    length > 1
  )
    return 'organization'
  if (joinsCouple(tokens, nameFirst, end)) return 'group'
  if (length > 1 && kinGender(tokens, nameFirst)) return 'person'
  if (length === 1 && /^\p{Lu}{2,6}(?:['’]s?)?$/u.test((tokens[end - 1] as Token).text))
    return 'organization'
  if (/^(?:\p{Lu}\.){2,}/u.test((tokens[end - 1] as Token).text)) return 'organization'
  if ((isFirstName(first) || fullNameGender(first)) && length > 1) return 'person'
  for (let i = nameFirst; i < end; i++)
    if (/^(?:of|for|on|against|to|&)$/.test((tokens[i] as Token).lower)) return 'organization'
  if (length === 1 && PLACES.has(first)) return 'organization'
  if (determiner === 'the' && roles.length === 0) return 'organization'
  if (length > 1 && nounKind(last) === 'document') return 'document'
  return isFirstName(first) ? 'person' : null
}
