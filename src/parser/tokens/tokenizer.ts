import {
  classAt,
  isBlankAt,
  isDigitAt,
  isWordAt,
  SIGN,
  widthAt,
} from '../../document/characters.js'
import type { Range, Token, TokenKind } from '../../document/document.js'
import type { PlacedMark } from '../quotation-marks/quoted-spans.js'
import { Spellings } from './spellings.js'
import { findWordEnd } from './word-end.js'

/** A token whose sentence is still to be set; 0 until then. */
export interface DraftToken extends Token {
  sentence: number
}

/** Maximum token length in code units. Longer runs without a blank are not words, and would overflow regular expressions. */
const LONGEST = 1_000
const CURRENCY = new Set('$€£¥₹₽₩₪฿¢')
/** Characters whose repetition forms one token; quotation marks only in runs too long to be read as marks. */
const RUNS = new Set('.-–—―=*_~#!?…"“”\'‘’`')

/** Splits paragraphs into tokens, which together cover every non-blank character. */
export class Tokenizer {
  readonly tokens: DraftToken[] = []
  /** Role of each token that is a mark; null for other tokens. */
  readonly roles: (PlacedMark['role'] | null)[] = []
  readonly #spellings: Spellings
  /** Index of the first mark that does not end before the current position. */
  #mark = 0

  constructor(
    readonly text: string,
    readonly marks: readonly PlacedMark[],
  ) {
    this.#spellings = new Spellings(text)
  }

  /** Adds the tokens of a paragraph; call in text order. */
  read(paragraph: Range): void {
    const { text } = this
    let at = paragraph.start
    while (at < paragraph.end) {
      if (isBlankAt(text, at)) {
        at++
        continue
      }
      at = this.#readToken(at, Math.min(paragraph.end, at + LONGEST))
    }
  }

  readonly #markFrom = (at: number): PlacedMark | undefined => this.#markAt(at)

  /** The mark that starts at `at`, if any. `at` never goes back by more than one token. */
  #markAt(at: number): PlacedMark | undefined {
    while ((this.marks[this.#mark]?.start ?? Number.POSITIVE_INFINITY) < at) this.#mark++
    const mark = this.marks[this.#mark]
    return mark?.start === at ? mark : undefined
  }

  #readToken(start: number, limit: number): number {
    const { text } = this
    const mark = this.#markAt(start)
    if (mark) {
      const elision =
        mark.role === 'apostrophe' && isWordAt(text, mark.end) && !isWordAt(text, start - 1)
      if (!elision) return this.#add(start, mark.end, 'mark', mark.role)
    }
    if (mark || startsWord(text, start)) {
      const { end, numeric } = findWordEnd(text, start, limit, this.#markFrom)
      return this.#add(start, end, numeric ? 'number' : 'word')
    }
    const width = widthAt(text, start)
    let end = start + width
    if (width === 1 && RUNS.has(text.charAt(start))) {
      while (end < limit && text.charAt(end) === text.charAt(start)) end++
    }
    return this.#add(start, end, 'punctuation')
  }

  #add(
    start: number,
    end: number,
    kind: TokenKind,
    role: PlacedMark['role'] | null = null,
  ): number {
    const spelling = this.#spellings.at(start, end)
    const { text, lower } = spelling
    this.tokens.push({ start, end, kind, text, lower, sentence: 0, spelling })
    this.roles.push(role)
    return end
  }
}

/** True of a letter or digit, or a sign that belongs to the word or number after it: "$5", "@name", "#tag". */
function startsWord(text: string, at: number): boolean {
  if (classAt(text, at) !== SIGN) return true
  const sign = text.charAt(at)
  if (CURRENCY.has(sign)) return isDigitAt(text, at + 1)
  return (sign === '@' || sign === '#') && isWordAt(text, at + 1) && !isWordAt(text, at - 1)
}
