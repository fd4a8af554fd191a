import { wordSet } from '../lexicon/word-set.js'
import type { Speaker } from './records.js'

// Forms of address and titles that users may add or leave out. Longer descriptions are matched as words.
const honorifics = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen senator rep representative
  congressman congresswoman gov governor president chancellor minister secretary king queen prince
  princess pope gen general col colonel capt captain lt sgt judge justice rev reverend the a an
`)

// Letters without a Unicode decomposition into a base letter and a mark.
const plainLetters = new Map(
  Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' }),
)

/**
 * True if the words of a name occur consecutively in a speaker's name or one of the aliases. A surname, a full name and
 * part of a description all match.
 *
 * Ignores case, accents, punctuation, forms of address and titles.
 */
export function matchesSpeaker(speaker: Pick<Speaker, 'name' | 'aliases'>, name: string): boolean {
  const wanted = wordsOf(name)
  if (wanted.length === 0) return false
  return [speaker.name, ...speaker.aliases].some((form) => holdsRun(wordsOf(form), wanted))
}

/** "Mr. O’Brien-Łuczak" → ["obrien", "luczak"]; a title on its own is kept. */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => plainLetters.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const bare = words.filter((word) => !honorifics.has(word))
  return bare.length > 0 ? bare : words
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, index) => words[start + index] === word))
}
