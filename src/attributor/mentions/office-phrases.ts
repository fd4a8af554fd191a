/** Offices with what they are held in: "Minister for Roads", "President of the Gull Society". */

import type { Token } from '../../document/document.js'
import { isFirstName } from '../../language/names.js'
import { ORGANIZATION_ENDINGS } from '../../lexicon/nouns/institutions.js'
import { DEPARTMENTS, OFFICE_TITLES } from '../../lexicon/people/titles.js'
import { startsName } from '../syntax/sentence-opener.js'
import { WordClass } from '../syntax/word-class.js'
import { bare } from './bare.js'

/** "President of the Gull Society": the title, where an institution and no name follows it; else null. */
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

/** Longest name of what an office is held in, in words. */
const LONGEST_FIELD = 6

/** Where a known first name begins a person's name behind what an office is held in; null where none does. */
export function personAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let k = from; k < Math.min(end - 1, from + LONGEST_FIELD); k++)
    if (k > from && startsName(bare(tokens[k] as Token))) return k
  return null
}

/** "Minister for Roads": the office, where a phrase names no holder; else null. */
export function officeOf(tokens: readonly Token[], first: number, end: number): string | null {
  for (let i = first; i < end - 2; i++) {
    const title = bare(tokens[i] as Token)
    if (OFFICE_TITLES.has(title) && /^(?:of|for)$/.test((tokens[i + 1] as Token).lower))
      return title
  }
  return null
}
