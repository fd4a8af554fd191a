/** Word classes between a mention and a quotation, in words: `V:` → "a reporting verb and a colon". */
import { classTerm } from './terms.js'

/** Longest path put into words; longer ones explain nothing to a reader. */
const most = 2

/** The word classes of a path as a list; null if it is empty or too long. */
export function pathTerm(path: string): string | null {
  const letters = [...path]
  if (letters.length === 0 || letters.length > most) return null
  return letters.map(classTerm).join(' and ')
}
