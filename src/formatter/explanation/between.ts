/** What stands between two places: `V:` is a reporting verb and a colon. */
import { classTerm } from './terms.js'

/** More are no news to anybody. */
const most = 2

/** The classes of a path as a list; null where they are too many to be told. */
export function pathTerm(path: string): string | null {
  const letters = [...path]
  if (letters.length === 0 || letters.length > most) return null
  return letters.map(classTerm).join(' and ')
}
