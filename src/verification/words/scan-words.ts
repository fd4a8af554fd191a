import { hashText } from '../../models/hash.js'
import { CharacterClass, characterClasses, isWordPair } from './characters.js'
import { normalWord } from './normal-word.js'

/** Called for each word with the hash of its normal form and its range. */
export type VisitWord = (hash: number, start: number, end: number) => void

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const [DOT, COMMA] = [0x2e, 0x2c]
const OPENING_MARK = 0x2018

/**
 * Reads the words of a range of a text, in order. Words end at blanks, hyphens, dashes and all other punctuation, except
 * apostrophes inside a word ("don't") and the dots and commas of a number ("25,000", "3.5").
 *
 * Linear; allocates nothing for ASCII words.
 */
export function scanWords(text: string, start: number, end: number, visit: VisitWord): void {
  const classes = characterClasses()
  let at = start
  while (at < end) {
    const kind = classes[text.charCodeAt(at)]
    if (
      kind === CharacterClass.Plain ||
      kind === CharacterClass.AsciiCapital ||
      kind === CharacterClass.Letter
    ) {
      at = scanWord(text, at, end, classes, visit)
    } else if (kind === CharacterClass.Sign || kind === CharacterClass.Ideograph) {
      visit(hashText(normalWord(text.charAt(at))), at, at + 1)
      at++
    } else if (kind === CharacterClass.Surrogate && isWordPair(text.slice(at, at + 2))) {
      at = scanWord(text, at, end, classes, visit)
    } else at++
  }
}

/** Reads the word that starts at an offset; returns its end. */
function scanWord(
  text: string,
  start: number,
  end: number,
  classes: Uint8Array,
  visit: VisitWord,
): number {
  let hash = 0x811c9dc5
  let plain = true
  let at = start
  let wordEnd = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classes[code]
    if (kind === CharacterClass.Plain) hash = Math.imul(hash ^ code, 0x01000193)
    else if (kind === CharacterClass.AsciiCapital) hash = Math.imul(hash ^ (code + 32), 0x01000193)
    else if (kind === CharacterClass.Letter) plain = false
    else if (kind === CharacterClass.Ignorable) {
      at++
      continue
    } else if (kind === CharacterClass.Surrogate && isWordPair(text.slice(at, at + 2))) {
      plain = false
      at++
    } else if (kind === CharacterClass.Apostrophe && at + 1 < end && isInner(text, at, classes)) {
      hash = Math.imul(hash ^ 0x27, 0x01000193)
    } else if (
      (code === DOT || code === COMMA) &&
      at + 1 < end &&
      isDigit(text.charCodeAt(at - 1)) &&
      isDigit(text.charCodeAt(at + 1))
    ) {
      hash = Math.imul(hash ^ code, 0x01000193)
    } else break
    at++
    wordEnd = at
  }
  visit(plain ? hash >>> 0 : hashText(normalWord(text.slice(start, wordEnd))), start, wordEnd)
  return Math.max(at, start + 1)
}

/** Tests whether an apostrophe stands between two letters: "don't", "O‘Dowd"; but not "Lind‘I do", where a quotation opens. */
function isInner(text: string, at: number, classes: Uint8Array): boolean {
  const before = classes[text.charCodeAt(at - 1)] as number
  const after = classes[text.charCodeAt(at + 1)] as number
  return (
    before >= CharacterClass.Plain &&
    before <= CharacterClass.Letter &&
    after >= CharacterClass.Plain &&
    after <= CharacterClass.Letter &&
    !(text.charCodeAt(at) === OPENING_MARK && opensQuotation(text, at, classes))
  )
}

/** Tests whether a mark stands between the end of a word of two letters or more and a capital. */
function opensQuotation(text: string, at: number, classes: Uint8Array): boolean {
  return (
    classes[text.charCodeAt(at - 1)] === CharacterClass.Plain &&
    classes[text.charCodeAt(at + 1)] === CharacterClass.AsciiCapital &&
    classes[text.charCodeAt(at - 2)] !== CharacterClass.Separator &&
    at >= 2
  )
}
