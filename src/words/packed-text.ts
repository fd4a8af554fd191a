/**
 * Numbers as printable text, a sign for each of 0 to 90, so that weights are short in a JSON file and are read without
 * any more work than a look at each sign.
 */

/** Signs from "#" on, the backslash left out. */
const FIRST = 35
const BACKSLASH = 92
export const LEVELS = 91
/** Stands for 90 and more: what follows is added. */
const MORE = LEVELS - 1

export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST
}

export const signOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0))

/** A number that is mostly small, in as many signs as it needs. */
export function writeGap(gap: number): string {
  let text = ''
  let rest = gap
  for (; rest >= MORE; rest -= MORE) text += signOf(MORE)
  return text + signOf(rest)
}

/** Goes through text from sign to sign. */
export class DigitReader {
  #at = 0

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.#at >= this.text.length
  }

  digit(): number {
    return digitAt(this.text, this.#at++)
  }

  gap(): number {
    let gap = 0
    for (;;) {
      const digit = digitAt(this.text, this.#at++)
      gap += digit
      if (digit < MORE) return gap
    }
  }

  /** Two signs: below 8281. */
  pair(): number {
    const high = digitAt(this.text, this.#at++)
    return high * LEVELS + digitAt(this.text, this.#at++)
  }
}
