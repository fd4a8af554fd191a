import { isLowerAt, isUpperAt, isWordAt } from '../layout/characters.js'
import type { Mark } from './marks.js'

/**
 * What it costs to read a mark as one that opens, one that closes, or one that does neither.
 *
 * 0 is what the sign and its neighbours say plainly; 12 is next to impossible. Only the sums are compared, by `pair.ts`.
 */
export interface MarkCosts {
  readonly open: number
  readonly close: number
  readonly ignore: number
}

/** Code units of a word beside a mark that are looked at. */
const LONGEST = 8

const isWordOrMask = (text: string, at: number): boolean =>
  isWordAt(text, at) || text.charAt(at) === '*'

/** The word that starts at `at`, in lower case, cut off when it is long. */
export function wordAfter(text: string, at: number): string {
  let end = at
  while (end - at <= LONGEST && isWordOrMask(text, end)) end++
  return text.slice(at, end).toLowerCase()
}

/** The word that ends before `at`, in lower case, cut off when it is long. */
export function wordBefore(text: string, at: number): string {
  let start = at
  while (at - start <= LONGEST && isWordOrMask(text, start - 1)) start--
  return text.slice(start, at).toLowerCase()
}

/** `crews walk out again“We all go`: a lower-case word, then a capital, with nothing but the mark between. */
export function isGlued(text: string, mark: Mark): boolean {
  return isLowerAt(text, mark.leftAt) && isUpperAt(text, mark.rightAt)
}

/** Whether what follows the mark are dots that words were left out at. */
export function isBeforeEllipsis(text: string, { rightAt }: Mark): boolean {
  return text.charAt(rightAt) === '…' || text.slice(rightAt, rightAt + 2) === '..'
}

/** Whether a sign follows the mark that stands at the end of words, not before any. */
export function isBeforeStop(text: string, { rightAt }: Mark): boolean {
  return /[.,;:!?)\]}]/.test(text.charAt(rightAt))
}

/** What opens and closes cost for a mark between two blanks: `he said , " yes . " No`. */
export function between(text: string, mark: Mark): Omit<MarkCosts, 'ignore'> {
  const before = text.slice(Math.max(0, mark.start - 2), mark.start)
  if (/[.,!?…]\s$/.test(before)) return { open: 3, close: 1 }
  if (/[:(—–-]\s$/.test(before) || mark.leftAt < 0) return { open: 1, close: 4 }
  return { open: 2, close: 2 }
}

/** Whether what stands after the mark begins like a sentence: He said: 'The bakers … */
export function opensSentence(text: string, mark: Mark): boolean {
  if (!isUpperAt(text, mark.rightAt)) return false
  return (
    mark.leftAt < 0 ||
    /(?:[.,:;!?—–-]["”]?\s+|\n)$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))
  )
}
