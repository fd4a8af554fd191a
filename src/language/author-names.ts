import { NEWSROOM } from '../lexicon/people/newsroom.js'
import { NAME_PARTICLES } from '../lexicon/people/titles.js'

const SEPARATOR = /\s*[,;|/•·&]\s*|\s+(?:and|with)\s+/i
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** "Jane Doe in Oslo", "Jane Doe for The Examiner". */
const CIRCUMSTANCE = /\s(?:in|for|at|of|from)\s.*$/
/** "JANE DOE Associated Press Writer": the name ends with its capitals. */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}'’.-]*\s+){2,4}(?=\p{Lu}\p{Ll})/u

/** Longest byline that is read. */
const LONGEST = 200

/**
 * Returns the full names in a byline without its "By", as written: "Jane Doe and John Roe, Staff Writers" gives two.
 * Roles, newsrooms and single words are not names.
 */
export function authorNames(byline: string): string[] {
  if (byline.length > LONGEST) return []
  return byline
    .split(SEPARATOR)
    .map((part) => (CAPITALS.exec(part)?.[0] ?? part).replace(CIRCUMSTANCE, '').trim())
    .filter(isFullName)
}

function isFullName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 5 || !NAME_WORD.test(words[0] ?? '')) return false
  return words.every(
    (word) =>
      NAME_PARTICLES.has(word) || (NAME_WORD.test(word) && !NEWSROOM.has(word.toLowerCase())),
  )
}
