/** Variants of a name: "Paul D. Ryan" and "Ryan", "Environmental Protection Agency" and "EPA". */

import { withoutArticle } from '../../../language/name-prefix.js'
import { firstNameGender, isFirstName } from '../../../language/names.js'
import { nounKind } from '../../../language/nouns.js'
import { NICKNAMES } from '../../../lexicon/people/nicknames.js'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../lexicon/people/titles.js'
import { wordSet } from '../../../lexicon/word-set.js'

/** Splits a name into lower-case words without punctuation and suffixes. */
export function nameWords(name: string): string[] {
  const lower = name.toLowerCase()
  const words = PLAIN_NAME.test(lower) ? lower.split(' ') : splitSpecial(name)
  let count = 0
  for (const whole of words) {
    const word = withoutFinalMarks(whole)
    if (word !== '' && !NAME_SUFFIXES.has(word)) words[count++] = word
  }
  words.length = count
  return words
}

/** Names without quotation marks, brackets or letters that need to be normalized: nearly all. */
const PLAIN_NAME = /^[a-z0-9 .,&-]*$/

const splitSpecial = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"()]|''/g, ' ')
    .replace(/[’‘]/g, "'")
    .split(/\s+/)

/** "jr.," → "jr" */
function withoutFinalMarks(word: string): string {
  let end = word.length
  while (end > 0 && (word[end - 1] === '.' || word[end - 1] === ',')) end--
  return end === word.length ? word : word.slice(0, end)
}

const FUNCTION_WORDS: ReadonlySet<string> = wordSet('of the for and de du la &')

/** Builds an acronym, ignoring function words: "Environmental Protection Agency" → "epa". */
export function acronymOf(words: readonly string[]): string {
  let acronym = ''
  for (const word of words) if (!FUNCTION_WORDS.has(word)) acronym += word[0] ?? ''
  return acronym
}

/** Strips accents, apostrophes, dots and hyphens. */
export const plainWord = (word: string): string =>
  PLAIN_WORD.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f'.-]/g, '')

const PLAIN_WORD = /^[a-z0-9]*$/i

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
  if (short.length === full.length && startsWith(full, short)) return true
  if (organization) {
    const joined = short.join('').replace(/\./g, '')
    if (short.length === 1 && joined.length >= 2 && acronymOf(full) === joined) return true
    const content = full.filter((w) => w !== 'the')
    const want = short.filter((w) => w !== 'the')
    return (
      want.length > 0 &&
      !areOfIts(content, want) &&
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
    // "Kim" for "Kim Jong Un", "Bobby" for "Bobby Scott"; of two letters only a surname: "Ng" for "Ng Wei Lin"
    return (
      plainWord(full[0] ?? '') === plainWord(lastShort) &&
      (lastShort.length > 2 || (full.length === 3 && !isFirstName(lastShort))) &&
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

/** True of the people of an organization, "Ordos Bank Officials": they are not the bank. */
const areOfIts = (full: readonly string[], short: readonly string[]): boolean =>
  full.length === short.length + 1 &&
  startsWith(full, short) &&
  PEOPLE.test(full.at(-1) ?? '') &&
  nounKind(full.at(-1) ?? '') === 'group'

/** Ending of regular plurals, unlike "police" and "staff", by which a body may be called. */
const PEOPLE = /s$/

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

/**
 * Detects a slip in a long surname: one letter, "Bornsten" for "Bornstein", or two that changed places, "Tavenrer" for
 * "Taverner"; in a surname of six letters only a vowel for another, "Brenor" for "Branor".
 */
export function oneLetterOff(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b)
    return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < 7 || b.length < 7) {
    const vowels = VOWEL.test(a[i] ?? '') && VOWEL.test(b[i] ?? '')
    return vowels && a.slice(i + 1) === b.slice(i + 1)
  }
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i]
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    (swapped && a.slice(i + 2) === b.slice(i + 2))
  )
}

const VOWEL = /^[aeiou]$/

function startsWith(list: readonly string[], head: readonly string[]): boolean {
  for (let i = 0; i < head.length; i++) if (list[i] !== head[i]) return false
  return true
}

function endsWith(list: readonly string[], tail: readonly string[]): boolean {
  const from = list.length - tail.length
  for (let i = 0; i < tail.length; i++) if (list[from + i] !== tail[i]) return false
  return true
}
