/** Variants of a name: "Paul D. Ryan" and "Ryan", "Environmental Protection Agency" and "EPA". */

import { firstNameGender, isFirstName } from '../../../language/names.js'
import { NICKNAMES } from '../../../lexicon/people/nicknames.js'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../lexicon/people/titles.js'

/** Splits a name into lower-case words without punctuation and suffixes. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"()]|''/g, ' ')
    .replace(/[’‘]/g, "'")
    .split(/[\s]+/)
    .map((w) => w.replace(/[.,]+$/, ''))
    .filter((w) => w && !NAME_SUFFIXES.has(w))
}

/** Builds an acronym, ignoring function words: "Environmental Protection Agency" → "epa". */
export function acronymOf(words: readonly string[]): string {
  return words
    .filter((w) => !/^(?:of|the|for|and|de|du|la|&)$/.test(w))
    .map((w) => w[0] ?? '')
    .join('')
}

/** Strips accents, apostrophes, dots and hyphens. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/[̀-ͯ'.-]/g, '')

/** Matches spelling variants of a first name: "Stacey" and "Stacy", "Sara" and "Sarah"; not "Mario" and "Maria". */
function isSpellingOf(a: string, b: string): boolean {
  if (a.length < b.length) return isSpellingOf(b, a)
  if (a.length !== b.length + 1 || b.length < 4 || a[0] !== b[0]) return false
  if (firstNameGender(a) !== firstNameGender(b) || /a$/.test(a) !== /a$/.test(b)) return false
  let i = 0
  while (i < b.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i) && /[ehy]/.test(a.charAt(i))
}

const sameFirstName = (a: string, b: string): boolean => {
  if (plainWord(a) === plainWord(b)) return true
  const initialA = a.replace(/\./g, '')
  const initialB = b.replace(/\./g, '')
  if (initialA.length === 1 || initialB.length === 1) return initialA[0] === initialB[0]
  if (isSpellingOf(a, b)) return true
  if (/^(?:[a-z]\.)+[a-z]?$/.test(a) || /^(?:[a-z]\.)+[a-z]?$/.test(b)) return a[0] === b[0]
  return (NICKNAMES.get(a)?.has(b) ?? false) || (NICKNAMES.get(b)?.has(a) ?? false)
}

/** Returns true if `short` can refer to the bearer of `full` in the same article. Word lists from `nameWords`. */
export function isFormOf(
  short: readonly string[],
  full: readonly string[],
  organization: boolean,
): boolean {
  if (short.length > full.length) return false
  if (short.join(' ') === full.join(' ')) return true
  if (organization) {
    const joined = short.join('').replace(/\./g, '')
    if (short.length === 1 && joined.length >= 2 && acronymOf(full) === joined) return true
    const content = full.filter((w) => w !== 'the')
    const want = short.filter((w) => w !== 'the')
    return (
      want.length > 0 &&
      (endsWith(content, want) || startsWith(content, want)) &&
      !(want.length === 1 && (want[0] ?? '').length < 4)
    )
  }
  const lastShort = short.at(-1) ?? ''
  const lastFull = full.at(-1) ?? ''
  if (short.length === 1) {
    if (plainWord(lastShort) === plainWord(lastFull) && lastShort.length > 1) return true
    if (oneLetterOff(plainWord(lastShort), plainWord(lastFull))) return true
    // "Mr Ruiz" for "Álvaro Ruiz Montt": the first of two surnames
    if (
      full.length === 3 &&
      plainWord(full[1] ?? '') === plainWord(lastShort) &&
      lastShort.length > 3 &&
      !isFirstName(lastShort)
    )
      return true
    // "Kim" for "Kim Jong Un", "Bobby" for "Bobby Scott"
    return (
      plainWord(full[0] ?? '') === plainWord(lastShort) &&
      lastShort.length > 2 &&
      !NAME_PARTICLES.has(lastShort)
    )
  }
  if (plainWord(lastShort) !== plainWord(lastFull))
    return startsWith(full, short) || endsWith(full, short)
  return (
    sameFirstName(short[0] as string, full[0] as string) ||
    full.slice(0, -1).some((w) => plainWord(w) === plainWord(short[0] as string))
  )
}

/** Detects a one-letter typo in a long surname: "Bornsten" for "Bornstein". */
export function oneLetterOff(a: string, b: string): boolean {
  if (a.length < 7 || b.length < 7 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b)
    return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i)
  )
}

const startsWith = (list: readonly string[], head: readonly string[]): boolean =>
  head.every((w, i) => list[i] === w)
const endsWith = (list: readonly string[], tail: readonly string[]): boolean =>
  tail.every((w, i) => list[list.length - tail.length + i] === w)
