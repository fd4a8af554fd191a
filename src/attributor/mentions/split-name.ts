/** Splits a noun phrase that ends with a proper name into title, role and name. */

import type { Token } from '../../document/document.js'
import { isFirstName, PLACES } from '../../language/names.js'
import { listedNounKind, nounKind } from '../../language/nouns.js'
import { AMBIGUOUS_ENDINGS, ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { DEMONYMS } from '../../lexicon/people/demonyms.js'
import { NOBLE_TITLES } from '../../lexicon/people/offices.js'
import {
  AMBIGUOUS_TITLES,
  DEPARTMENTS,
  HONORIFICS,
  OFFICE_TITLES,
  PORTFOLIOS,
  POSTNOMINALS,
} from '../../lexicon/people/titles.js'
import { isPossessive, withoutPossessive } from '../syntax/possessive.js'
import { startsName } from '../syntax/sentence-opener.js'
import { WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'
import { opensSentence } from './bare-role.js'
import { institutionRole, isAssociation, personAfter } from './office-phrases.js'

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

/** True of possessors in names of institutions: "Sheriff's Department", "Children's Hospital", "Women's League". */
const ownsInstitutions = (owner: string): boolean =>
  (nounKind(owner) !== null && !isFirstName(owner)) ||
  /^(?:women|men|children|people|workers|veterans|king|queen)$/.test(owner)

/** Splits a noun phrase at the start of its proper name; null if its head is a common noun. */
export function splitName(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
  determined: boolean,
): { nameFirst: number; titles: string[]; roleEnd: number } | null {
  if (classes[end - 1] !== WordClass.Name) return null
  // "Sir Peter Pell MP": a postnominal, not a title
  if (
    POSTNOMINALS.has(bare(tokens[end - 1] as Token)) &&
    end - first >= 3 &&
    classes[end - 2] === WordClass.Name &&
    isFirstName(bare(tokens[end - 3] as Token))
  )
    return splitName(tokens, classes, first, end - 1, determined)
  const last = tokens[end - 1] as Token
  const noble = bare(tokens[end - 3] ?? last)
  if (end - first >= 3 && NOBLE_TITLES.has(noble) && tokens[end - 2]?.lower === 'of')
    return { nameFirst: end - 3, titles: [noble], roleEnd: end - 3 }
  let nameFirst = end - 1
  for (let i = end - 2; i >= first; i--) {
    const c = classes[i]
    const token = tokens[i] as Token
    // "Shopworkers’ Alliance"
    const inName =
      c === WordClass.Name &&
      ORGANIZATION_ENDINGS.has(bare(last)) &&
      (/s['’]$/.test(token.text) || ownsInstitutions(withoutPossessive(token.lower)))
    if (isPossessive(token.text) && !inName) break
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
  if (last.text.startsWith('@')) return { nameFirst: end - 1, titles: [], roleEnd: end - 1 }
  // the title extends to the last title word: "Senate Republican leader", "Vice President", "Gen."
  const titles: string[] = []
  let start = nameFirst
  for (let i = nameFirst; i < end; i++) {
    const word = bare(tokens[i] as Token)
    if (titleAt(tokens, i, start, end, word)) {
      titles.push(word)
      start = i + 1
      const connector = i + 1 < end ? (tokens[i + 1] as Token).lower : ''
      if (TITLE_CONNECTORS.has(connector)) {
        if (institutionRole(tokens, classes, first, end) === word) return null
        let k = i + 1
        while (
          k < end &&
          (TITLE_CONNECTORS.has((tokens[k] as Token).lower) ||
            DEPARTMENTS.has(bare(tokens[k] as Token)))
        )
          k++
        // "Minister for Roads Ann Pell"
        const person = /^(?:of|for)$/.test(connector) ? personAfter(tokens, k, end) : null
        const field = k === i + 2 || (k === i + 3 && tokens[i + 2]?.lower === 'the')
        start = person ?? k
        // "the Minister for Roads", with no name after it
        if (person === null && field && start < end && (determined || end - start === 1))
          return null
        i = start - 1
      }
    } else if (
      i === start &&
      i < end - 1 &&
      DEMONYMS.has(word) &&
      !DIRECTIONS.has(word) &&
      !ORGANIZATION_ENDINGS.has(bare(last)) &&
      !AMBIGUOUS_ENDINGS.has(bare(last)) &&
      !isAssociation(tokens, i, end)
    )
      start = i + 1
  }
  // "Counsel for the county"
  const title = OFFICE_TITLES.has(bare(last)) || AMBIGUOUS_TITLES.has(bare(last))
  const office = title && end - first === 1 && opensSentence(tokens, first)
  if (office && /^(?:of|for|to|at)$/.test(tokens[end]?.lower ?? '')) return null
  if (start >= end) {
    // titles only: "the President", "Prime Minister"; a single ambiguous one may be a surname
    const only = bare(last)
    const surname = titles.length === 1 && AMBIGUOUS_TITLES.has(only) && end - first === 1
    return surname ? { nameFirst: end - 1, titles: [], roleEnd: first } : null
  }
  start = behindInstitution(tokens, classes, start, end) ?? start
  const lastWord = bare(last)
  const single = end - start === 1
  if (
    single &&
    titles.length === 0 &&
    (DEMONYMS.has(lastWord) || DEMONYMS.has(lastWord.replace(/s$/, '')))
  ) {
    if (!/^\p{Lu}{2,}/u.test(last.text)) return null
  }
  // "the California Republican"
  if (determined && /^(?:republican|democrat)$/.test(lastWord)) return null
  // "the Chancellor", "Chief Engineer"; but "Mr. King"
  const addressed = titles.some(
    (title) => HONORIFICS.has(title) && (!OFFICE_TITLES.has(title) || /^(?:dr|prof)$/.test(title)),
  )
  const noun = determined ? nounKind(lastWord) : titles.length > 0 && listedNounKind(lastWord)
  if (single && !addressed && noun) return null
  return {
    nameFirst: start,
    titles,
    roleEnd: roleEndBefore(tokens, start, first),
  }
}

/** Token index of the person after an institution: "Ministry of Finance | Ann Pell", "District of Ordos | Ann Pell". */
function behindInstitution(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  start: number,
  end: number,
): number | null {
  const last = bare(tokens[end - 1] as Token)
  if (ORGANIZATION_ENDINGS.has(last) || AMBIGUOUS_ENDINGS.has(last)) return null
  for (let i = end - 2; i > start + 2; i--) {
    if (classes[i] !== WordClass.Name) return null
    // "University of South Carolina Upstate", "Society of Saint Vincent de Paul"
    if (/^(?:saint|st|san|santa|north|south|east|west|new)$/.test(bare(tokens[i - 1] as Token)))
      return null
    if (PLACES.has(bare(tokens[i] as Token))) continue
    const of = tokens.slice(start + 1, i - 1).some(({ lower }) => lower === 'of')
    if (of && classes[i - 1] === WordClass.Name && isFirstName(bare(tokens[i] as Token))) return i
  }
  return null
}

/** True of titles, not names of the same form: "Judge Smith", "Supreme Court Justice Frank Nervo"; not "Howard Dean". */
function titleAt(
  tokens: readonly Token[],
  i: number,
  start: number,
  end: number,
  word: string,
): boolean {
  const after = end - i - 1
  const next = after >= 1 ? bare(tokens[i + 1] as Token) : ''
  const kind = isFirstName(word) ? null : nounKind(word)
  // "Republican National Convention": the first word is already part of the institution's name
  const institution = ORGANIZATION_ENDINGS.has(bare(tokens[end - 1] as Token))
  if (institution && (kind || !OFFICE_TITLES.has(word)) && !HONORIFICS.has(word)) return false
  if (after >= 1 && i === start && kind === 'person' && (after >= 2 || isFirstName(next)))
    return true
  if (after >= 2 && startsName(next)) {
    // "Federal Treasurer Peter Pell", "Businessmen Simon Pell and Linda Fox", "California Republican Ed Pell"
    const role = kind === 'person' || kind === 'group' || /^(?:republican|democrat)$/.test(word)
    if (role && (i === start || !isFirstName(bare(tokens[start] as Token)))) return true
    // "Sirwa MCA Josphat Kiprono"
    if (/^\p{Lu}{2,5}$/u.test((tokens[i] as Token).text)) return true
  }
  // "Oscar-winner Pell"
  const compound =
    /-(?:winner|nominee|founder|owner|holder|star|champion|author|director|producer)$/.test(word)
  if (after >= 1 && (compound || isCompoundRank(word))) return true
  if (PORTFOLIOS.has(word) && after > 0) {
    // "Supreme Court Justice Nervo": part of the title that follows
    for (let k = i + 1; k < end - 1; k++)
      if (OFFICE_TITLES.has(bare(tokens[k] as Token)) && i === start) return true
  }
  if (!OFFICE_TITLES.has(word) && !HONORIFICS.has(word)) return false
  if (!AMBIGUOUS_TITLES.has(word)) return true
  if (after === 0) return false
  // "Dean Marshall" is a name, "Dean Howard Marshall" a title and a name
  if (isFirstName(word) && after === 1) return false
  if (i === start) return true
  return after >= 2 && !isFirstName(bare(tokens[i - 1] as Token))
}

/** "Lieutenant-General", "Rear-Admiral", "CIO": not all of these are in the list of titles. */
const isCompoundRank = (word: string): boolean =>
  /^c[a-z]{1,2}o$/.test(word) ||
  (word.includes('-') &&
    word.split('-').every((part) => OFFICE_TITLES.has(part) || PORTFOLIOS.has(part)) &&
    OFFICE_TITLES.has(word.slice(word.lastIndexOf('-') + 1)))

/** End of the role, excluding honorifics: in "former prime minister Mr Stoltenberg" it ends before "Mr". */
function roleEndBefore(tokens: readonly Token[], start: number, first: number): number {
  let end = start
  while (
    end > first &&
    HONORIFICS.has(bare(tokens[end - 1] as Token)) &&
    (!OFFICE_TITLES.has(bare(tokens[end - 1] as Token)) ||
      (/^(?:dr|prof)$/.test(bare(tokens[end - 1] as Token)) && end > first + 1))
  )
    end--
  return end
}
