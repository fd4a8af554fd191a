import {
  BLANK,
  classAt,
  DIGIT,
  isBlankAt,
  isDigitAt,
  isLetterAt,
  isUpperAt,
  isWordAt,
  SIGN,
  widthAt,
} from '../../document/characters.js'
import { TOP_LEVEL_DOMAINS } from '../../lexicon/grammar/abbreviations.js'
import type { PlacedMark } from '../quotation-marks/quoted-spans.js'
import { takesDot } from './abbreviation-dot.js'

export interface WordEnd {
  readonly end: number
  /** Whether it contains no letter: "60,000", "$3.5", "25%". */
  readonly numeric: boolean
}

const ADDRESS = /(?:https?|ftp):\/\/|www\./iy
const ADDRESS_INITIALS: ReadonlySet<number> = new Set(
  Array.from('hfwHFW', (sign) => sign.charCodeAt(0)),
)
/** Characters, other than blanks, that end a web address. */
const ADDRESS_LIMIT = /[<>"“”«»‘’'`(){}[\]]/
const ADDRESS_TAIL = /[.,;:!?…]/
const ASTERISK = 0x2a
const SPACE = 0x20
const HYPHENS = /[-‐‑]/
/** Text after the first dot of "Ph.D." and "W.Va.". */
const SHORT_DOTTED = /^\p{Lu}\p{Ll}?\./u
/** Text after a dot in example.com or news.example.co.uk; captures the last label. */
const DOMAIN_TAIL = /(?:[a-z0-9-]{1,30}\.){0,3}([a-z]{2,8})(?![\p{L}\p{N}])/uy
/** Text after a dot in the local part of a mail address. */
const MAIL_TAIL = /[\w.+-]{1,40}@[\p{L}\p{N}]/uy

/** End of the web address that starts at `start`; `start` itself if none does. */
function addressEnd(text: string, start: number, limit: number): number {
  if (!ADDRESS_INITIALS.has(text.charCodeAt(start))) return start
  ADDRESS.lastIndex = start
  if (!ADDRESS.test(text)) return start
  let end = start
  while (end < limit && !isBlankAt(text, end) && !ADDRESS_LIMIT.test(text.charAt(end))) end++
  while (ADDRESS_TAIL.test(text.charAt(end - 1))) end--
  return end
}

/** True if the dot before `at` is part of a domain name or a mail address. */
function isInAddress(text: string, at: number): boolean {
  MAIL_TAIL.lastIndex = at
  if (MAIL_TAIL.test(text)) return true
  DOMAIN_TAIL.lastIndex = at
  return TOP_LEVEL_DOMAINS.has(DOMAIN_TAIL.exec(text)?.[1] ?? '')
}

/** UTF-8 read as Windows-1252, as in some news exports: "FranÃ§ois", "LÃ©a". */
const isMisread = (text: string, at: number): boolean =>
  /[\u0080-\u00bf]/.test(text.charAt(at)) && /[\u00c2\u00c3]/.test(text.charAt(at - 1))

/** True if the sign at `at`, between two word characters, joins them into one word. */
function joins(text: string, at: number, segmentStart: number): boolean {
  const sign = text.charAt(at)
  if (isMisread(text, at)) return true
  const digits = isDigitAt(text, at - 1) && isDigitAt(text, at + 1)
  if (HYPHENS.test(sign) || sign === '@') return true
  if (sign === ',' || sign === ':' || sign === '/') return digits
  if (sign === '&') return isUpperAt(text, at - 1) && isUpperAt(text, at + 1)
  if (sign !== '.') return false
  if (digits) return true
  const before = at - segmentStart
  if (before === 1 && isLetterAt(text, at - 1) && !isWordAt(text, at + 2)) return true
  if (before <= 2 && isUpperAt(text, segmentStart) && SHORT_DOTTED.test(text.slice(at + 1, at + 4)))
    return true
  return isInAddress(text, at + 1)
}

/** End of the asterisks at `at` that stand for letters, "f**k"; `at` if there are none. */
function maskedEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === ASTERISK) end++
  return end > at && isLetterAt(text, at - 1) && isLetterAt(text, end) ? end : at
}

/** End of the word or number that starts at `start`, and whether it is a number. */
export function findWordEnd(
  text: string,
  start: number,
  limit: number,
  markAt: (at: number) => PlacedMark | undefined,
): WordEnd {
  const address = addressEnd(text, start, limit)
  if (address > start) return { end: address, numeric: false }
  let numeric = true
  let segmentStart = start
  // The first character always belongs to the word: "'em", "$5", "@name".
  let at = start + widthAt(text, start)
  if (isLetterAt(text, start)) numeric = false
  while (at < limit) {
    const found = classAt(text, at)
    if (found !== BLANK && found !== SIGN) {
      if (found !== DIGIT) numeric = false
      at += widthAt(text, at)
      continue
    }
    // nearly all words end here
    if (text.charCodeAt(at) <= SPACE) break
    const mark = markAt(at)
    if (mark) {
      if (mark.role !== 'apostrophe' || mark.start !== at) break
      at = mark.end
      if (!isWordAt(text, at)) return { end: at, numeric: false }
      continue
    }
    const masked = maskedEnd(text, at)
    if (masked > at) {
      at = masked
      continue
    }
    if (!isWordAt(text, at + 1) || at + 1 >= limit || !joins(text, at, segmentStart)) break
    at++
    segmentStart = at
  }
  if (numeric && text.charAt(at) === '%') at++
  if (!numeric && text.charAt(at) === '.' && takesDot(text, start, at)) at++
  return { end: at, numeric }
}
