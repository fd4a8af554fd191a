/**
 * Numbers as printable text, a sign for each of 0 to 90, so that weights are short in a JSON file and are read without
 * any more work than a look at each sign.
 */

/** Signs from "#" on, the backslash left out. */
const FIRST = 35
const BACKSLASH = 92
const LEVELS = 91
/** Stands for 90 and more: what follows is added. */
export const MORE = LEVELS - 1

/** @param code of a sign */
export const digitOf = (code: number): number =>
  code > BACKSLASH ? code - FIRST - 1 : code - FIRST

/** Two signs at a place as a number below 8281. */
export const pairAt = (text: string, at: number): number =>
  digitOf(text.charCodeAt(at)) * LEVELS + digitOf(text.charCodeAt(at + 1))

export const signOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0))

/** A number that is mostly small, in as many signs as it needs. */
export function writeGap(gap: number): string {
  let text = ''
  let rest = gap
  for (; rest >= MORE; rest -= MORE) text += signOf(MORE)
  return text + signOf(rest)
}

export const writePair = (value: number): string =>
  signOf(Math.floor(value / LEVELS)) + signOf(value % LEVELS)
