/** Offices with their department or institution: "Minister for Roads", "President of the Gull Society". */

import type { Token } from '../../document/document.js'
import { hasNameTrait, NameTrait } from '../../language/name-traits.js'
import { isFirstName } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { wordSet } from '../../lexicon/word-set.js'
import { WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'
import type { Mention } from './mention.js'

const OWNERS = wordSet('women men children people workers veterans king queen')

/** True of possessors in names of institutions: "Sheriff's Department", "Children's Hospital", "Women's League". */
export const ownsInstitutions = (owner: string): boolean =>
  (nounKind(owner) !== null && !isFirstName(owner)) || OWNERS.has(owner)

/** True of a title before "of" or "for". */
const isOfficeWithField = (tokens: readonly Token[], i: number): boolean =>
  hasNameTrait(tokens[i] as Token, NameTrait.OfficeTitle) &&
  hasNameTrait(tokens[i + 1] as Token, NameTrait.OfOrFor)

/** Returns the title in "President of the Gull Society"; null unless an institution, and no name, follows it. */
export function institutionRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): string | null {
  if (classes[end - 1] !== WordClass.Name) return null
  for (let i = first; i < end - 2; i++) {
    if (!isOfficeWithField(tokens, i)) continue
    const title = bare(tokens[i] as Token)
    let from = i + 2
    // "Secretary of State | Tarja Pell"
    while (from < end - 2 && hasNameTrait(tokens[from] as Token, NameTrait.Department)) from++
    const rest = tokens.slice(from, end)
    return rest.some((token) => hasNameTrait(token, NameTrait.OrganizationEnding)) &&
      !rest.some((token) => hasNameTrait(token, NameTrait.FirstName))
      ? title
      : null
  }
  return null
}

/** Maximum length of a department or institution, in words. */
const LONGEST_FIELD = 6

/** Token index of the known first name that follows a department or institution; null if there is none. */
export function personAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let k = from; k < Math.min(end - 1, from + LONGEST_FIELD); k++)
    if (k > from && hasNameTrait(tokens[k] as Token, NameTrait.StartsName)) return k
  return null
}

/** Returns the office in "Minister for Roads", a phrase without the name of its holder; null otherwise. */
export function officeOf(tokens: readonly Token[], first: number, end: number): string | null {
  for (let i = first; i < end - 2; i++) {
    if (isOfficeWithField(tokens, i)) return bare(tokens[i] as Token)
  }
  return null
}

/** Maximum length of the further fields of an office, in tokens. */
const LONGEST_FIELDS = 12

/** Returns the token index after the rest of an office’s fields: "Minister of Health|, Housing and Roads|, Ann Pell". */
export function afterFields(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  startingAt: ReadonlyMap<number, Mention>,
  { type, firstToken, kind }: Mention,
  from: number,
): number {
  if (type !== 'nominal' || kind !== 'person' || classes[from] !== ',') return from
  if (officeOf(tokens, firstToken, from) === null) return from
  let end = from
  let and = false
  while (!and && end < from + LONGEST_FIELDS && classes[end] === ',' && tokens[end + 1]) {
    end++
    if (hasNameTrait(tokens[end] as Token, NameTrait.StartsName)) return from
    while (classes[end] === WordClass.Name || tokens[end]?.lower === 'and') {
      and ||= tokens[end]?.lower === 'and'
      end++
    }
  }
  const holder = classes[end] === ',' ? startingAt.get(end + 1) : undefined
  return and && holder?.type === 'name' && holder.kind === 'person' ? end : from
}

/** Institutions of a state, for which a nationality only tells which state. */
const OF_A_STATE = wordSet(
  'ministry department government parliament senate assembly court army navy police embassy office bureau republic bank',
)

/** True of an association of the people named by its first word: "Sikh Council of Albion", not "French Ministry of Justice". */
export function isAssociation(tokens: readonly Token[], first: number, end: number): boolean {
  for (let k = first + 1; k < end - 1; k++) {
    if (!hasNameTrait(tokens[k + 1] as Token, NameTrait.OfOrFor)) continue
    const head = tokens[k] as Token
    return hasNameTrait(head, NameTrait.OrganizationEnding) && !OF_A_STATE.has(bare(head))
  }
  return false
}
