/**
 * Numbers as printable ASCII, one character for each of 0 to 90, which keeps weights in JSON files short and fast to read.
 */

/** Code of the first character, "#"; the range skips the backslash. */
export const FIRST = 35
export const BACKSLASH = 92
const LEVELS = 91
/** Digit for "90 or more": the next digit is added. */
export const MORE = LEVELS - 1

/** @param code character code */
export const digitOf = (code: number): number =>
  code > BACKSLASH ? code - FIRST - 1 : code - FIRST

/** Number below 8281 in the two characters at `at`. */
export const pairAt = (text: string, at: number): number =>
  digitOf(text.charCodeAt(at)) * LEVELS + digitOf(text.charCodeAt(at + 1))

export const signOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0))

/** Writes a number that is usually small, in as many characters as it needs. */
export function writeGap(gap: number): string {
  let text = ''
  let rest = gap
  for (; rest >= MORE; rest -= MORE) text += signOf(MORE)
  return text + signOf(rest)
}

export const writePair = (value: number): string =>
  signOf(Math.floor(value / LEVELS)) + signOf(value % LEVELS)
