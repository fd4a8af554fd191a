import { ELIDED_ENDS, ELIDED_STARTS } from '../lexicon/elisions.js'
import { isDigitAt, isLetterAt, isLowerAt, isUpperAt, isWordAt } from './characters.js'
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

/** Longest elided word looked up, in code units. */
const LONGEST_ELISION = 8

function wordAfter(text: string, at: number): string {
  let end = at
  while (end - at <= LONGEST_ELISION && (isWordAt(text, end) || text.charAt(end) === '*')) end++
  return text.slice(at, end).toLowerCase()
}

function wordBefore(text: string, at: number): string {
  let start = at
  while (
    at - start <= LONGEST_ELISION &&
    (isWordAt(text, start - 1) || text.charAt(start - 1) === '*')
  )
    start--
  return text.slice(start, at).toLowerCase()
}

const ELLIPSIS = /^(?:…|\.\.)/

/** `strike in decade“We all agree`: a lower-case word, then a capital, with nothing but the mark between. */
function isGlued(text: string, mark: Mark): boolean {
  return isLowerAt(text, mark.leftAt) && isUpperAt(text, mark.rightAt)
}

/** 6'2", 5' 10", 27": the mark stands for feet, inches, minutes or seconds. */
const FEET_AND_INCHES = /\d['’′] ?\d+(?:[.½¼¾]\d*)?$/

/** What opens and closes cost for a mark between two blanks: `he said , " yes . " No`. */
function between(text: string, mark: Mark): Omit<MarkCosts, 'ignore'> {
  const before = text.slice(Math.max(0, mark.start - 2), mark.start)
  if (/[.,!?…]\s$/.test(before)) return { open: 3, close: 1 }
  if (/[:(—–-]\s$/.test(before) || mark.leftAt < 0) return { open: 1, close: 4 }
  return { open: 2, close: 2 }
}

function straightDouble(text: string, mark: Mark): MarkCosts {
  const { left, right, leftAt, rightAt } = mark
  if (left === 'blank' && right === 'blank') {
    return { ...between(text, mark), ignore: 2.5 }
  }
  if (left === 'word' && right === 'word') {
    const glued = isGlued(text, mark)
    return { open: glued ? 2 : 5, close: glued ? 2 : 4, ignore: 8 }
  }
  if (left === 'blank' || left === 'opener') {
    if (right === 'word') return { open: 0, close: left === 'blank' ? 9 : 7, ignore: 8 }
    if (right === 'blank') return { open: 4, close: 1, ignore: 8 }
    if (ELLIPSIS.test(text.slice(rightAt, rightAt + 2))) return { open: 0, close: 4, ignore: 8 }
    if (right === 'opener') return { open: 1, close: 3, ignore: 8 }
    const closing = /[.,;:!?)\]}]/.test(text.charAt(rightAt))
    return { open: closing ? 5 : 0, close: closing ? 2 : 8, ignore: 8 }
  }
  if (left === 'word') {
    if (isDigitAt(text, leftAt)) {
      const feet = FEET_AND_INCHES.test(text.slice(Math.max(0, leftAt - 9), leftAt + 1))
      return { open: 12, close: feet ? 5 : 0, ignore: feet ? 0 : 3 }
    }
    return { open: right === 'opener' ? 8 : 12, close: 0, ignore: 8 }
  }
  if (right === 'word') return { open: 2, close: 1, ignore: 7 }
  return { open: 9, close: 0, ignore: 7 }
}

function curlyDouble(text: string, mark: Mark): MarkCosts {
  const { left, right, shape } = mark
  const startsHere = (left === 'blank' || left === 'opener') && right !== 'blank'
  const endsHere = (left === 'word' || left === 'other') && right !== 'word'
  if (shape === 'low') return { open: 0, close: 12, ignore: 8 }
  if (shape === 'opening') {
    if (endsHere) return { open: right === 'blank' ? 6 : 3, close: 2, ignore: 8 }
    return { open: 0, close: startsHere ? 9 : 5, ignore: 8 }
  }
  if (startsHere && right === 'word') return { open: 2, close: 6, ignore: 7 }
  if (left === 'blank' && right === 'blank') return { open: 5, close: 1, ignore: 2.5 }
  const glued = left === 'word' && right === 'word' && !isGlued(text, mark)
  return { open: 9, close: glued ? 1 : 0, ignore: 7 }
}

/** Cost of an apostrophe that no known word has. */
const UNLIKELY = 7
/** The class of '68, back in '04. */
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
  if (word.endsWith('in')) return 3
  if (isDigitAt(text, mark.leftAt)) return 2
  return UNLIKELY
}

/** "M.P.'s", "the U.S.'s": an apostrophe though a dot stands before it. */
function isDottedPlural(text: string, mark: Mark): boolean {
  return (
    text.charAt(mark.leftAt) === '.' &&
    isLetterAt(text, mark.leftAt - 1) &&
    wordAfter(text, mark.rightAt) === 's'
  )
}

function single(text: string, mark: Mark): MarkCosts {
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
    const ellipsis = ELLIPSIS.test(text.slice(rightAt, rightAt + 2))
    const starts = ellipsis || !/[.,;:!?)\]}]/.test(text.charAt(rightAt))
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

/** « », ‹ › and corner marks; German and Danish typesetters turn the angle ones round: »so«. */
function bracketing(mark: Mark): MarkCosts {
  const startsHere = (mark.left === 'blank' || mark.left === 'opener') && mark.right === 'word'
  if (mark.shape === 'opening') {
    const endsHere = (mark.left === 'word' || mark.left === 'other') && mark.right !== 'word'
    return { open: endsHere ? 4 : 0, close: startsHere ? 8 : 0, ignore: 6 }
  }
  return { open: startsHere ? 1 : 5, close: startsHere ? 6 : 0, ignore: 6 }
}

export function costsOf(text: string, mark: Mark): MarkCosts {
  if (mark.family === 'single') return single(text, mark)
  if (mark.family !== 'double') return bracketing(mark)
  if (mark.shape === 'straight' || mark.shape === 'pair') return straightDouble(text, mark)
  return curlyDouble(text, mark)
}

/** Whether a mark that neither opens nor closes belongs to the word beside it: 'tis, goin', the boys'. */
export function isApostrophe(text: string, mark: Mark): boolean {
  if (mark.family !== 'single' || mark.end - mark.start > 1) return false
  if (mark.left !== 'word' && mark.right !== 'word') return false
  return single(text, mark).ignore < 5
}
