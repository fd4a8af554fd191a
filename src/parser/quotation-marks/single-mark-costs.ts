import { isDigitAt, isLetterAt } from '../../document/characters.js'
import { ELIDED_ENDS, ELIDED_STARTS } from '../../lexicon/grammar/elisions.js'
import {
  between,
  isBeforeEllipsis,
  isBeforeStop,
  isGlued,
  type MarkCosts,
  wordAfter,
  wordBefore,
} from './mark-context.js'
import type { Mark } from './marks.js'
import { isElidedIn } from './word-ends.js'

/** Cost of an apostrophe in an unknown word. */
const UNLIKELY = 7
/** Words before a year with an apostrophe: "the class of '68", "since '04". */
const BEFORE_YEAR = /(?:^|\s)(?:of|in|since|from|until|by)\s$/i

/** Cost of reading a single mark at the start of a word as an apostrophe. */
function leadingApostrophe(text: string, mark: Mark): number {
  if (mark.end !== mark.rightAt) return UNLIKELY
  const word = wordAfter(text, mark.rightAt)
  const next = text.charAt(mark.rightAt + word.length)
  if (word === 'n' && /['’‘]/.test(next)) return 0
  if (ELIDED_STARTS.has(word)) return 1
  if (/^\d\ds$/.test(word)) return 1
  if (/^\d\d$/.test(word))
    return BEFORE_YEAR.test(text.slice(Math.max(0, mark.start - 7), mark.start)) ? 1 : 2
  return mark.shape === 'closing' ? 3 : UNLIKELY
}

/** Cost of reading a single mark at the end of a word as an apostrophe. */
function trailingApostrophe(text: string, mark: Mark): number {
  if (mark.start - 1 !== mark.leftAt) return UNLIKELY
  const word = wordBefore(text, mark.leftAt + 1)
  const next = text.charAt(mark.rightAt)
  if (word === 'n' && /['’‘]/.test(text.charAt(mark.leftAt - 1))) return 0
  if (ELIDED_ENDS.has(word)) return 1
  if (/[sxz]$/.test(word)) return mark.right === 'blank' && next !== '' ? 2 : 4
  if (isElidedIn(word)) return 1
  if (word.endsWith('in')) return 3
  if (isDigitAt(text, mark.leftAt)) return 2
  return UNLIKELY
}

/** True of an apostrophe after a dot: "M.P.'s", "the U.S.'s". */
function isDottedPlural(text: string, mark: Mark): boolean {
  return (
    text.charAt(mark.leftAt) === '.' &&
    isLetterAt(text, mark.leftAt - 1) &&
    wordAfter(text, mark.rightAt) === 's'
  )
}

/** Costs of a single mark; `ignore` is the cost of reading it as an apostrophe. */
export function costsOfSingle(text: string, mark: Mark): MarkCosts {
  const { left, right, leftAt, rightAt, shape } = mark
  if (right !== 'word' && left !== 'blank' && /["”]/.test(text.charAt(mark.start - 1))) {
    // Typed in the wrong order: "He said, 'Never,"' ...
    return { open: 9, close: 0, ignore: 3.5 }
  }
  if (shape === 'low') return { open: left === 'word' ? 6 : 0, close: 12, ignore: 4 }
  const opening = shape === 'opening'
  const closing = shape === 'closing'
  if (left === 'word' && right === 'word') {
    const glued = isGlued(text, mark) && wordBefore(text, leftAt + 1).length > 2
    if (opening) return { open: glued ? 0 : 5, close: 6, ignore: 3 }
    if (glued) return { open: closing ? 12 : 5, close: 4, ignore: 0 }
    const joined = wordBefore(text, leftAt + 1).length > 3 && wordAfter(text, rightAt).length > 3
    return { open: joined && !closing ? 6 : 12, close: joined ? 6 : 12, ignore: 0 }
  }
  if (left === 'blank' || left === 'opener') {
    if (right === 'word') {
      const ignore = leadingApostrophe(text, mark)
      if (opening) return { open: ignore < 3 ? 1 : 0, close: 12, ignore: ignore < 3 ? 1.5 : 7 }
      return {
        open: closing || ignore < 2 ? 4 : ignore < 3 ? 2 : 0,
        close: left === 'blank' ? 12 : 8,
        ignore,
      }
    }
    if (right === 'blank') {
      const { open, close } = between(text, mark)
      return { open: open + (closing ? 4 : 0), close: close + (opening ? 4 : 0), ignore: 2.5 }
    }
    const starts = isBeforeEllipsis(text, mark) || !isBeforeStop(text, mark)
    return { open: (starts ? 0 : 4) + (closing ? 4 : 0), close: starts ? 8 : 4, ignore: 4 }
  }
  if (left === 'word') {
    const ignore =
      isLetterAt(text, leftAt) || isDigitAt(text, leftAt) ? trailingApostrophe(text, mark) : 7
    return { open: 12, close: opening ? 4 : 0, ignore }
  }
  if (right === 'word' && isDottedPlural(text, mark)) return { open: 9, close: 6, ignore: 0 }
  if (right === 'word')
    return { open: closing ? 5 : opening ? 0 : 2, close: opening ? 6 : 1, ignore: 6 }
  return { open: opening ? 6 : 12, close: opening ? 3 : 0, ignore: 7 }
}

/** True if a mark that neither opens nor closes belongs to the adjacent word: 'tis, goin', the boys'. */
export function isApostrophe(text: string, mark: Mark): boolean {
  if (mark.family !== 'single' || mark.end - mark.start > 1) return false
  if (mark.left !== 'word' && mark.right !== 'word') return false
  return costsOfSingle(text, mark).ignore < 5
}
