/** Splits a noun phrase that ends with a proper name into title, role and name. */

import { isUpperAt } from '../../document/characters.js'
import type { Token } from '../../document/document.js'
import { hasNameTrait, NameTrait, nameTraitsOf } from '../../language/name-traits.js'
import { listedNounKind } from '../../language/nouns.js'
import { hasTrait, Trait, traitsOf } from '../../language/word-traits.js'
import { DEMONYMS } from '../../lexicon/people/demonyms.js'
import { HONORIFICS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { wordSet } from '../../lexicon/word-set.js'
import { WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'
import { opensSentence } from './bare-role.js'
import { PARTISANS, titleAt } from './is-title.js'
import { isCompoundParticiple, isOfficeOfAcronym } from './not-in-names.js'
import { institutionRole, isAssociation, ownsInstitutions, personAfter } from './office-phrases.js'

const TITLE_CONNECTORS = new Set(['of', 'for', 'the', 'and'])

/** Never demonyms or parties: "Northern Ordos" is a name. */
const DIRECTIONS = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'north',
  'south',
  'east',
  'west',
  'new',
])

const isLearned = (title: string): boolean => title === 'dr' || title === 'prof'

export const NO_TITLES: readonly string[] = []
/** Prepositions between an office and its field: "Counsel for the county". */
const FIELD_PREPOSITIONS = wordSet('of for to at')

/** The parts of a noun phrase with a name: titles and a role before it. */
export interface NameParts {
  /** Token index of the name. */
  readonly nameFirst: number
  readonly titles: readonly string[]
  /** Token index of the end of the role. */
  readonly roleEnd: number
}

export const nameParts = (
  nameFirst: number,
  titles: readonly string[],
  roleEnd: number,
): NameParts => ({
  nameFirst,
  titles,
  roleEnd,
})

/** Splits a noun phrase at the start of its proper name; null if its head is a common noun. */
export function splitName(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
  determined: boolean,
): NameParts | null {
  if (classes[end - 1] !== WordClass.Name) return null
  // "Sir Peter Pell MP": a postnominal, not a title
  if (
    end - first >= 3 &&
    hasNameTrait(tokens[end - 1] as Token, NameTrait.Postnominal) &&
    classes[end - 2] === WordClass.Name &&
    hasNameTrait(tokens[end - 3] as Token, NameTrait.FirstName)
  )
    return splitName(tokens, classes, first, end - 1, determined)
  const last = tokens[end - 1] as Token
  const noble = end - first >= 3 ? (tokens[end - 3] as Token) : last
  if (
    noble !== last &&
    hasNameTrait(noble, NameTrait.NobleTitle) &&
    tokens[end - 2]?.lower === 'of'
  )
    return nameParts(end - 3, [bare(noble)], end - 3)
  const institution = hasNameTrait(last, NameTrait.OrganizationEnding)
  let nameFirst = end - 1
  for (let i = end - 2; i >= first; i--) {
    const c = classes[i]
    const token = tokens[i] as Token
    if (hasTrait(token, Trait.Possessive)) {
      // "Shopworkers’ Alliance"
      const inName =
        c === WordClass.Name &&
        institution &&
        (/s['’]$/.test(token.text) || ownsInstitutions(traitsOf(token.spelling).unowned))
      if (!inName) break
    }
    if (c === WordClass.Name) nameFirst = i
    else if (
      c === WordClass.Noun ||
      c === WordClass.Number ||
      c === WordClass.Adverb ||
      c === WordClass.ReportingVerb ||
      c === WordClass.Verb
    )
      break
    else if (c === WordClass.Determiner && token.lower !== 'the') break
  }
  if (last.text.startsWith('@')) return nameParts(end - 1, NO_TITLES, end - 1)
  // the title extends to the last title word: "Senate Republican leader", "Vice President", "Gen."
  const titles: string[] = []
  let start = nameFirst
  for (let i = nameFirst; i < end; i++) {
    const token = tokens[i] as Token
    const { word, flags } = nameTraitsOf(token.spelling)
    if (titleAt(tokens, i, start, end, institution)) {
      titles.push(word)
      start = i + 1
      const connector = i + 1 < end ? (tokens[i + 1] as Token).lower : ''
      if (TITLE_CONNECTORS.has(connector)) {
        if (institutionRole(tokens, classes, first, end) === word) return null
        let k = i + 1
        while (
          k < end &&
          (TITLE_CONNECTORS.has((tokens[k] as Token).lower) ||
            hasNameTrait(tokens[k] as Token, NameTrait.Department))
        )
          k++
        // "Minister for Roads Ann Pell"
        const person =
          connector === 'of' || connector === 'for' ? personAfter(tokens, k, end) : null
        const field = k === i + 2 || (k === i + 3 && tokens[i + 2]?.lower === 'the')
        start = person ?? k
        // "the Minister for Roads", with no name after it
        if (
          person === null &&
          field &&
          start < end &&
          (determined || end - start === 1 || holderFollows(tokens, classes, end))
        )
          return null
        i = start - 1
      }
    } else if (
      i === start &&
      i < end - 1 &&
      (flags & NameTrait.Demonym) !== 0 &&
      !DIRECTIONS.has(word) &&
      !institution &&
      !hasNameTrait(last, NameTrait.AmbiguousEnding) &&
      !isAssociation(tokens, i, end)
    )
      start = i + 1
  }
  // "Gull-owned | Ordos Ferries", "Ordos-educated | Ann Pell"
  while (start < end - 1 && isCompoundParticiple((tokens[start] as Token).text)) start++
  // "Counsel for the county"
  const office =
    end - first === 1 &&
    hasNameTrait(last, NameTrait.OfficeTitle | NameTrait.AmbiguousTitle) &&
    opensSentence(tokens, first)
  if (office && FIELD_PREPOSITIONS.has(tokens[end]?.lower ?? '')) return null
  if (start >= end) {
    // titles only: "the President", "Prime Minister"; a single ambiguous one may be a surname
    const surname =
      titles.length === 1 && end - first === 1 && hasNameTrait(last, NameTrait.AmbiguousTitle)
    return surname ? nameParts(end - 1, NO_TITLES, first) : null
  }
  start = behindInstitution(tokens, classes, start, end) ?? start
  const lastWord = bare(last)
  const single = end - start === 1
  if (
    single &&
    titles.length === 0 &&
    (hasNameTrait(last, NameTrait.Demonym) ||
      (lastWord.endsWith('s') && DEMONYMS.has(lastWord.slice(0, -1))))
  ) {
    if (!(isUpperAt(last.text, 0) && isUpperAt(last.text, 1))) return null
  }
  // "the California Republican", "the NGO Director"
  if (determined && (PARTISANS.has(lastWord) || isOfficeOfAcronym(tokens, start, end))) return null
  // "the Chancellor", "Chief Engineer"; but "Mr. King"
  const addressed = titles.some(
    (title) => HONORIFICS.has(title) && (!OFFICE_TITLES.has(title) || isLearned(title)),
  )
  if (single && !addressed) {
    const noun = determined
      ? nameTraitsOf(last.spelling).kind
      : titles.length > 0 && listedNounKind(lastWord)
    if (noun) return null
  }
  return nameParts(start, titles, roleEndBefore(tokens, start, first))
}

/** "Minister for Public Roads|, Ann Pell": a known first name or an honorific, and another name, after a comma. */
const holderFollows = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  end: number,
): boolean =>
  tokens[end]?.text === ',' &&
  classes[end + 1] === WordClass.Name &&
  classes[end + 2] === WordClass.Name &&
  hasNameTrait(tokens[end + 1] as Token, NameTrait.StartsName | NameTrait.Honorific)

/** Token index of the person after an institution: "Ministry of Finance | Ann Pell", "District of Ordos | Ann Pell". */
function behindInstitution(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  start: number,
  end: number,
): number | null {
  if (end - 2 <= start + 2) return null
  if (
    hasNameTrait(tokens[end - 1] as Token, NameTrait.OrganizationEnding | NameTrait.AmbiguousEnding)
  )
    return null
  for (let i = end - 2; i > start + 2; i--) {
    if (classes[i] !== WordClass.Name) return null
    // "University of South Carolina Upstate", "Society of Saint Vincent de Paul"
    if (BEFORE_PLACE.has(bare(tokens[i - 1] as Token))) return null
    if (hasNameTrait(tokens[i] as Token, NameTrait.Place)) continue
    const of = tokens.slice(start + 1, i - 1).some(({ lower }) => lower === 'of')
    if (
      of &&
      classes[i - 1] === WordClass.Name &&
      hasNameTrait(tokens[i] as Token, NameTrait.FirstName)
    )
      return i
  }
  return null
}

const BEFORE_PLACE = wordSet('saint st san santa north south east west new')

/** End of the role, excluding honorifics: in "former prime minister Mr Stoltenberg" it ends before "Mr". */
function roleEndBefore(tokens: readonly Token[], start: number, first: number): number {
  let end = start
  while (end > first) {
    const { word, flags } = nameTraitsOf((tokens[end - 1] as Token).spelling)
    if ((flags & NameTrait.Honorific) === 0) break
    const office = (flags & NameTrait.OfficeTitle) !== 0
    if (office && !(isLearned(word) && end > first + 1)) break
    end--
  }
  return end
}
