/** Offices with their department or institution: "Minister for Roads", "President of the Gull Society". */

import type { Token } from '../../document/document.js'
import { isFirstName } from '../../language/names.js'
import { ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { DEPARTMENTS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { startsName } from '../syntax/sentence-opener.js'
import { WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'

/** Returns the title in "President of the Gull Society"; null unless an institution, and no name, follows it. */
export function institutionRole(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  end: number,
): string | null {
  if (classes[end - 1] !== WordClass.Name) return null
  for (let i = first; i < end - 2; i++) {
    const title = bare(tokens[i] as Token)
    if (!OFFICE_TITLES.has(title) || !/^(?:of|for)$/.test((tokens[i + 1] as Token).lower)) continue
    let from = i + 2
    // "Secretary of State | Tarja Pell"
    while (from < end - 2 && DEPARTMENTS.has(bare(tokens[from] as Token))) from++
    const rest = tokens.slice(from, end).map(bare)
    return rest.some((word) => ORGANIZATION_ENDINGS.has(word)) && !rest.some(isFirstName)
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
    if (k > from && startsName(bare(tokens[k] as Token))) return k
  return null
}

/** Returns the office in "Minister for Roads", a phrase without the name of its holder; null otherwise. */
export function officeOf(tokens: readonly Token[], first: number, end: number): string | null {
  for (let i = first; i < end - 2; i++) {
    const title = bare(tokens[i] as Token)
    if (OFFICE_TITLES.has(title) && /^(?:of|for)$/.test((tokens[i + 1] as Token).lower))
      return title
  }
  return null
}

/** Institutions of a state, for which a nationality only tells which state. */
const OF_A_STATE =
  /^(?:ministry|department|government|parliament|senate|assembly|court|army|navy|police|embassy|office|bureau|republic|bank)$/

/** True of an association of the people named by its first word: "Sikh Council of Albion", not "French Ministry of Justice". */
export function isAssociation(tokens: readonly Token[], first: number, end: number): boolean {
  for (let k = first + 1; k < end - 1; k++) {
    if (!/^(?:of|for)$/.test(tokens[k + 1]?.lower ?? '')) continue
    const head = bare(tokens[k] as Token)
    return ORGANIZATION_ENDINGS.has(head) && !OF_A_STATE.test(head)
  }
  return false
}
