/** Whether a capitalised word before a name is a title or role, or part of the name. */

import type { Token } from '../../document/document.js'
import { hasNameTrait, NameTrait, nameTraitsOf } from '../../language/name-traits.js'
import { OFFICE_TITLES, PORTFOLIOS } from '../../lexicon/people/titles.js'
import { wordSet } from '../../lexicon/word-set.js'

export const PARTISANS = wordSet('republican democrat')
/** Last part of "Oscar-winner", said of a person. */
const COMPOUND_ENDING =
  /-(?:winner|nominee|founder|owner|holder|star|champion|author|director|producer)$/

/**
 * True of titles, not names of the same form: "Judge Smith", "Supreme Court Justice Frank Nervo"; not "Howard Dean".
 *
 * @param start token index of the name so far
 * @param institution the phrase ends like the name of an institution
 */
export function titleAt(
  tokens: readonly Token[],
  i: number,
  start: number,
  end: number,
  institution: boolean,
): boolean {
  const after = end - i - 1
  const token = tokens[i] as Token
  const { word, flags, kind: denoted } = nameTraitsOf(token.spelling)
  const first = (flags & NameTrait.FirstName) !== 0
  const honorific = (flags & NameTrait.Honorific) !== 0
  const office = (flags & NameTrait.OfficeTitle) !== 0
  const kind = first ? null : denoted
  // "Republican National Convention": the first word is already part of the institution's name
  if (institution && (kind || !office) && !honorific) return false
  if (after >= 1) {
    const next = tokens[i + 1] as Token
    const opens = i === start
    if (opens && kind === 'person' && (after >= 2 || hasNameTrait(next, NameTrait.FirstName)))
      return true
    if (after >= 2 && hasNameTrait(next, NameTrait.StartsName)) {
      // "Federal Treasurer Peter Pell", "Businessmen Simon Pell and Linda Fox", "California Republican Ed Pell"
      const role = kind === 'person' || kind === 'group' || PARTISANS.has(word)
      if (role && (opens || !hasNameTrait(tokens[start] as Token, NameTrait.FirstName))) return true
      // "Sirwa MCA Josphat Kiprono"
      if (/^\p{Lu}{2,5}$/u.test(token.text)) return true
    }
    // "Oscar-winner Pell"
    if ((word.includes('-') && COMPOUND_ENDING.test(word)) || isCompoundRank(word)) return true
    if ((flags & NameTrait.Portfolio) !== 0 && opens) {
      // "Supreme Court Justice Nervo": part of the title that follows
      for (let k = i + 1; k < end - 1; k++)
        if (hasNameTrait(tokens[k] as Token, NameTrait.OfficeTitle)) return true
    }
  }
  if (!office && !honorific) return false
  if ((flags & NameTrait.AmbiguousTitle) === 0) return true
  if (after === 0) return false
  // "Dean Marshall" is a name, "Dean Howard Marshall" a title and a name
  if (first && after === 1) return false
  if (i === start) return true
  return after >= 2 && !hasNameTrait(tokens[i - 1] as Token, NameTrait.FirstName)
}

/** "Lieutenant-General", "Rear-Admiral", "CIO": not all of these are in the list of titles. */
const isCompoundRank = (word: string): boolean =>
  word.includes('-')
    ? word.split('-').every((part) => OFFICE_TITLES.has(part) || PORTFOLIOS.has(part)) &&
      OFFICE_TITLES.has(word.slice(word.lastIndexOf('-') + 1))
    : word.length <= 4 && /^c[a-z]{1,2}o$/.test(word)
