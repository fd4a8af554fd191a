import { isLowerAt, isUpperAt, isWordAt } from '../../document/characters.js'
import type { Mark } from './marks.js'

/**
 * Costs of reading a mark as opening, closing, or neither.
 *
 * 0: the character and its neighbours are unambiguous; 12: next to impossible. Only sums are compared (`pair-marks.ts`).
 */
export interface MarkCosts {
  readonly open: number
  readonly close: number
  readonly ignore: number
}

/** Maximum length, in code units, of a word read next to a mark. */
const LONGEST = 8

const isWordOrMask = (text: string, at: number): boolean =>
  isWordAt(text, at) || text.charAt(at) === '*'

/** The word that starts at `at`, in lower case, truncated if long. */
export function wordAfter(text: string, at: number): string {
  let end = at
  while (end - at <= LONGEST && isWordOrMask(text, end)) end++
  return text.slice(at, end).toLowerCase()
}

/** The word that ends before `at`, in lower case, truncated if long. */
export function wordBefore(text: string, at: number): string {
  let start = at
  while (at - start <= LONGEST && isWordOrMask(text, start - 1)) start--
  return text.slice(start, at).toLowerCase()
}

/** A lower-case word and a capital with only the mark between them: `crews walk out again“We all go`. */
export function isGlued(text: string, mark: Mark): boolean {
  return isLowerAt(text, mark.leftAt) && isUpperAt(text, mark.rightAt)
}

/** True if an ellipsis follows the mark. */
export function isBeforeEllipsis(text: string, { rightAt }: Mark): boolean {
  return text.charAt(rightAt) === '…' || text.slice(rightAt, rightAt + 2) === '..'
}

/** True if punctuation that follows words, rather than preceding them, comes after the mark. */
export function isBeforeStop(text: string, { rightAt }: Mark): boolean {
  return /[.,;:!?)\]}]/.test(text.charAt(rightAt))
}

/** Opening and closing costs of a mark between two blanks: `he said , " yes . " No`. */
export function between(text: string, mark: Mark): Omit<MarkCosts, 'ignore'> {
  const before = text.slice(Math.max(0, mark.start - 2), mark.start)
  if (/[.,!?…]\s$/.test(before)) return { open: 3, close: 1 }
  if (/[:(—–-]\s$/.test(before) || mark.leftAt < 0) return { open: 1, close: 4 }
  return { open: 2, close: 2 }
}

/** True if the text after the mark begins like a sentence: He said: 'The bakers … */
export function opensSentence(text: string, mark: Mark): boolean {
  if (!isUpperAt(text, mark.rightAt)) return false
  return (
    mark.leftAt < 0 ||
    /(?:[.,:;!?—–-]["”]?\s+|\n)$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))
  )
}
