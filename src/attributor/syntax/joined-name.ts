/** Words that join two capitalised parts into one name: "of", "de la", "&", a nickname in quotation marks. */

import type { Token } from '../../document/document.js'
import { isFirstName, PLACES } from '../../language/names.js'
import { nounKind } from '../../language/nouns.js'
import { isPossessive } from '../../language/word-form.js'
import { hasTrait, Trait, traitsOf } from '../../language/word-traits.js'
import {
  DEPARTMENT_HEADS,
  JOINED_AFTER_AND,
  ORGANIZATION_ENDINGS,
} from '../../lexicon/nouns/institutions.js'
import { NOBLE_TITLES } from '../../lexicon/people/offices.js'
import { startsUpper } from './capitals.js'
import { WordClass } from './word-class.js'

const NAME_PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'against'])

/** Returns how many tokens from `i` on join two capitalised parts into one name, 0 if none do. */
export function joinedName(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  limit: number,
  inInstitution: boolean,
): number {
  if (classes[i - 1] !== WordClass.Name) return 0
  const token = tokens[i] as Token
  const before = traitsOf((tokens[i - 1] as Token).spelling)
  const previous = before.unowned
  if ((before.flags & Trait.Possessive) !== 0) return joinsOwners(tokens, classes, i, limit) ? 1 : 0
  let n = 0
  while (n < 3 && i + n < limit && isParticle(tokens[i + n] as Token)) n++
  if (n > 0 && i + n < limit && classes[i + n] === WordClass.Name && adjacent(tokens, i - 1, i + n))
    return n
  if (token.text === '&' && classes[i + 1] === WordClass.Name) return 1
  // "Alliance to Reclaim Our Schools"
  if (
    classes[i] === WordClass.Possessive &&
    startsUpper(token.text) &&
    classes[i + 1] === WordClass.Name
  )
    return 1
  // "People for the Proper Treatment | of Gulls": the name of an institution may continue with "of"
  const further = inInstitution && token.lower === 'of'
  if (
    NAME_PREPOSITIONS.has(token.lower) &&
    (further ||
      DEPARTMENT_HEADS.has(previous) ||
      (token.lower === 'of' && NOBLE_TITLES.has(previous)))
  ) {
    // "University to Boston", unlike "Alliance to Reclaim Our Schools"
    const next = tokens[i + 1]?.lower ?? ''
    if (token.lower === 'to' && (PLACES.has(next) || isFirstName(next))) return 0
    const the = i + 1 < limit && (tokens[i + 1] as Token).lower === 'the' ? 1 : 0
    return i + 1 + the < limit && classes[i + 1 + the] === WordClass.Name ? 1 + the : 0
  }
  if (token.lower === 'and' && i + 1 < limit && classes[i + 1] === WordClass.Name) {
    const next = (tokens[i + 1] as Token).lower
    // "Robbie and Ailsa Munro-Kerr": one surname for both
    const couple =
      isFirstName(previous) &&
      isFirstName(next) &&
      classes[i + 2] === WordClass.Name &&
      classes[i - 2] !== WordClass.Name
    return couple ||
      JOINED_AFTER_AND.has(next) ||
      (inInstitution && areMembers(tokens, classes, i + 1))
      ? 1
      : 0
  }
  if (token.kind === 'mark') return nickname(tokens, classes, i, limit)
  return 0
}

/** "Alliance of Stage and Film | Producers": a run of capitalised words that ends with a plural noun for people. */
function areMembers(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
): boolean {
  let end = from
  while (classes[end] === WordClass.Name) end++
  const { lower } = tokens[end - 1] as Token
  return lower.endsWith('s') && nounKind(lower) === 'group'
}

/** Robert “Bobby” Scott: one or two capitalised words between quotation marks, then another one. */
function nickname(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  limit: number,
): number {
  for (let words = 1; words <= 2; words++) {
    const close = i + words + 1
    if (close + 1 >= limit || (tokens[close] as Token).kind !== 'mark') continue
    const inside = tokens.slice(i + 1, close)
    const tight = (tokens[i] as Token).end === (tokens[i + 1] as Token).start
    const capital = inside.every((token) => token.kind === 'word' && startsUpper(token.text))
    if (tight && capital && classes[close + 1] === WordClass.Name) return words + 2
  }
  return 0
}

/** True of "and" within the field of a body: "Commons ports and harbours committee"; not "Tollhaven police and city council". */
export function joinsFields(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  i: number,
): boolean {
  const body = tokens[i + 2]?.lower ?? ''
  return (
    tokens[i]?.lower === 'and' &&
    classes[i - 1] === WordClass.Noun &&
    classes[i + 1] === WordClass.Noun &&
    classes[i + 2] === WordClass.Noun &&
    classes[i + 3] !== WordClass.Noun &&
    nounKind(body) === 'organization' &&
    !body.endsWith('s') &&
    isField(tokens[i - 1]?.lower ?? '') &&
    classes.slice(first, i).includes(WordClass.Name)
  )
}

/** True of a word for a thing, or for several bodies: "ports", "schools"; not "police" or "company". */
function isField(lower: string): boolean {
  const kind = nounKind(lower)
  return kind === null || (kind === 'organization' && lower.endsWith('s'))
}

/** "Anglers’ and Boatmen’s Society": two owners in the name of one institution. */
function joinsOwners(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  limit: number,
): boolean {
  if ((tokens[i] as Token).lower !== 'and' || !isPossessive(tokens[i + 1]?.text ?? '')) return false
  let end = i + 1
  while (end < limit && classes[end] === WordClass.Name) end++
  return end > i + 2 && ORGANIZATION_ENDINGS.has((tokens[end - 1] as Token).lower)
}

/** "Jordi Puig i Ferrer": the Catalan particle is never a capital. */
const isParticle = (token: Token): boolean => hasTrait(token, Trait.Particle) || token.text === 'i'

const adjacent = (tokens: readonly Token[], a: number, b: number): boolean => {
  for (let k = a; k < b; k++)
    if ((tokens[k + 1] as Token).start - (tokens[k] as Token).end > 2) return false
  return true
}
