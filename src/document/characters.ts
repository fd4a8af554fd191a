/**
 * Classes of characters, looked up by UTF-16 code unit.
 *
 * The parser scans text by hand: a table filled on demand is several times faster than regular expressions with Unicode
 * properties, and a scan that only moves forward is linear for any text.
 */
export const BLANK = 1
const LOWER = 2
const UPPER = 3
/** A letter without case. */
const LETTER = 4
export const DIGIT = 5
/** Punctuation, a symbol or a lone surrogate. */
export const SIGN = 6
/** A character that continues a word: combining mark, underscore, soft hyphen, joiner. */
const JOINER = 7

export type CharacterClass = 1 | 2 | 3 | 4 | 5 | 6 | 7

const BLANKS = /[\s\p{Cc}\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u
const JOINERS = /[\p{M}_\u00ad\u200c\u200d]/u

/** Class by code unit; 0 until the code unit is first seen. */
const known = new Uint8Array(0x10000)

/** The usual characters of English, so that reading them does not wait for a regular expression to be compiled. */
function learn(characters: string, is: CharacterClass): void {
  for (let i = 0; i < characters.length; i++) known[characters.charCodeAt(i)] = is
}
learn(' \t\n\r\u00a0', BLANK)
learn('abcdefghijklmnopqrstuvwxyzáàâäåæçéèêëíîïñóôöøúüß', LOWER)
learn('ABCDEFGHIJKLMNOPQRSTUVWXYZÁÅÉÍÓÖÚÜ', UPPER)
learn('0123456789', DIGIT)
learn('!"#$%&\'()*+,-./:;<=>?@[\\]^`{|}~£€«»–—‘’“”„‚‹›…•°', SIGN)

function classify(character: string): CharacterClass {
  if (BLANKS.test(character)) return BLANK
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{L}/u.test(character)) return LETTER
  if (JOINERS.test(character)) return JOINER
  if (/\p{N}/u.test(character)) return DIGIT
  return SIGN
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** Classes of characters of two code units, by code point. */
const knownPairs = new Map<number, CharacterClass>()

function classOfPair(text: string, high: number): CharacterClass {
  const point = text.codePointAt(high) as number
  const found = knownPairs.get(point)
  if (found) return found
  const made = classify(String.fromCodePoint(point))
  knownPairs.set(point, made)
  return made
}

/** Class of the character that contains the code unit at `at`; offsets outside the text are blank. */
export function classAt(text: string, at: number): CharacterClass {
  if (at < 0 || at >= text.length) return BLANK
  const code = text.charCodeAt(at)
  const found = known[code]
  if (found) return found as CharacterClass
  if (isHighSurrogate(code))
    return isLowSurrogate(text.charCodeAt(at + 1)) ? classOfPair(text, at) : SIGN
  if (isLowSurrogate(code))
    return isHighSurrogate(text.charCodeAt(at - 1)) ? classOfPair(text, at - 1) : SIGN
  const made = classify(text.charAt(at))
  known[code] = made
  return made
}

/** Code units of the character that starts at `at`: 2 for a surrogate pair, 1 for anything else. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1
}

export const isBlankAt = (text: string, at: number): boolean => classAt(text, at) === BLANK

/** True of letters and of characters that continue a word. */
export function isLetterAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found === LOWER || found === UPPER || found === LETTER || found === JOINER
}

/** True of letters alone, the Unicode category L. */
export function isBareLetterAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found === LOWER || found === UPPER || found === LETTER
}

/** True of letters and digits. */
export function isWordAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found !== BLANK && found !== SIGN
}

export const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === DIGIT
export const isUpperAt = (text: string, at: number): boolean => classAt(text, at) === UPPER
export const isLowerAt = (text: string, at: number): boolean => classAt(text, at) === LOWER
