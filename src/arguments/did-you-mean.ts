import { closestMatch } from 'leven'

/** Most edits between a typo and what was meant, as a share of the typo. */
const TYPO = 0.4
/** Longest name that is compared. */
const LONGEST = 60

/** `; did you mean "speech"?` if a known name is similar; otherwise all of them: `; expected "speech", "writing"`. */
export function didYouMean(name: string, known: readonly string[]): string {
  const maxDistance = Math.max(1, Math.floor(name.length * TYPO))
  const nearest =
    name.length <= LONGEST ? closestMatch(name.toLowerCase(), known, { maxDistance }) : undefined
  return nearest === undefined
    ? `; expected ${known.map((one) => JSON.stringify(one)).join(', ')}`
    : `; did you mean ${JSON.stringify(nearest)}?`
}
