/** What kind of change a difference between draft and source is. */

import { readNumber } from './numbers.js'
import { foldSpelling } from './spelling.js'

/**
 * - `omission`: words left out where the draft marks an omission
 * - `insertion`: words in brackets, or what they stand for
 * - `interruption`: words of the source that are not part of the statement ("he said", "[applause]")
 * - `hyphenation`: the same letters, divided by other blanks, hyphens or dots
 * - `punctuation`: other punctuation marks inside the quotation
 * - `case`: capital letters inside a sentence
 * - `spelling`: British or American spelling, accents
 * - `number`: the same number written otherwise
 * - `negation`: a "not" or similar word added or dropped
 * - `moved`: the same words in another place
 * - `words`: any other words changed, dropped or added
 * - `splice`: words that the source has in another passage, joined without a mark
 */
export const changeKinds = [
  'omission',
  'insertion',
  'interruption',
  'hyphenation',
  'punctuation',
  'case',
  'spelling',
  'number',
  'negation',
  'moved',
  'words',
  'splice',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Changes that leave a quotation verbatim. */
const ALLOWED: ReadonlySet<ChangeKind> = new Set([
  'omission',
  'insertion',
  'interruption',
  'hyphenation',
  'punctuation',
])
export const isAllowed = (kind: ChangeKind): boolean => ALLOWED.has(kind)

/** Changes that leave the meaning as it is, though not the words. */
const MINOR: ReadonlySet<ChangeKind> = new Set(['case', 'spelling', 'number'])
export const isMinor = (kind: ChangeKind): boolean => MINOR.has(kind)

const NEGATION = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|.+n't)$/

/**
 * Names the difference between words of the draft and of the source, either of which may be empty.
 *
 * @param draft normal forms
 * @param source normal forms
 * @param hyphenated whether a hyphen, dot or line end divides the words on either side
 */
export function changeKindOf(
  draft: readonly string[],
  source: readonly string[],
  hyphenated: boolean,
): ChangeKind {
  if (draft.length > 0 && source.length > 0) {
    const [ours, theirs] = [draft.join(''), source.join('')]
    if (ours === theirs) return hyphenated ? 'hyphenation' : 'spelling'
    const [number, other] = [readNumber(draft), readNumber(source)]
    if (number !== null && number === other) return 'number'
    if (foldSpelling(ours) === foldSpelling(theirs)) return 'spelling'
  }
  const isNegation = (words: readonly string[]) => words.filter((one) => NEGATION.test(one)).length
  return isNegation(draft) !== isNegation(source) ? 'negation' : 'words'
}
