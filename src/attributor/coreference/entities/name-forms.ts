/** Variants of a name: "Paul D. Ryan" and "Ryan", "Environmental Protection Agency" and "EPA". */

import { withoutArticle } from '../../../language/name-prefix.js'
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
  const lastShort = withoutArticle(short.at(-1) ?? '')
  const lastFull = withoutArticle(full.at(-1) ?? '')
  if (short.length === 1) {
    if (plainWord(lastShort) === plainWord(lastFull) && lastShort.length > 1) return true
    if (oneLetterOff(plainWord(lastShort), plainWord(lastFull))) return true
    if (isFirstSurname(lastShort, full)) return true
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

/** Words between two surnames: "de la", "e", "y", the Catalan "i". Not "bin" and "al", which follow a first name. */
const isJoint = (word: string): boolean =>
  word === 'i' || (NAME_PARTICLES.has(word) && !/^(?:bin|binti|bint|ibn|ben|abu|al|el)$/.test(word))

/**
 * Returns true if a word is a surname of a full name, but not the last: "Ruiz" of "Álvaro Ruiz Montt", "Ibarra" of
 * "María José Ibarra Luna", "Duarte" of "Celia Duarte de Mora". Words from `nameWords`.
 */
export function isFirstSurname(word: string, full: readonly string[]): boolean {
  let given = 1
  while (given < full.length && isFirstName(full[given] ?? '')) given++
  for (let i = 1; i < full.length - 1; i++) {
    if (plainWord(full[i] ?? '') !== plainWord(word) || isJoint(word)) continue
    // right before a particle, or the first of two words after the first names
    if (isJoint(full[i + 1] ?? '')) return true
    const first = i === given && full.length - i === 2 && (i === 1 || isFirstName(full[0] ?? ''))
    if (first && word.length > 3) return true
  }
  return false
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
