import { authorNames } from '../language/author-names.js'

const BY = /^(?:By|BY)\s+(?=\p{Lu}|an?\s|our\s)/u
/** Longest byline. */
const LONGEST = 120

/** Tests whether a paragraph is a byline: "By Jane Doe, Staff Writer", "BY OUR REPORTERS", "By Web Team 06:14". */
export function isByline(paragraph: string): boolean {
  // most paragraphs are not worth compiling the pattern for
  if (paragraph.length > LONGEST || !/^b/i.test(paragraph)) return false
  if (!BY.test(paragraph) || /[!?”"…]/.test(paragraph)) return false
  const rest = paragraph.replace(BY, '')
  if (authorNames(rest).length > 0) return !/\s\p{Ll}+\.$/u.test(rest)
  return (
    /\b(?:reporters?|correspondents?|staff|writers?|team|desk|editor)\b/i.test(rest) &&
    !/\.$/.test(rest)
  )
}

/** Returns the authors that a byline names, as written: "Jane Doe and John Roe"; null if it names no person. */
export function bylineOf(paragraph: string): string | null {
  const names = authorNames(paragraph.replace(BY, '').replace(/\.$/, ''))
  const last = names.pop()
  if (last === undefined) return null
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}
