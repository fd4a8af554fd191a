import { isBlankAt, isLowerAt } from '../../document/characters.js'
import type { Range } from '../../document/document.js'

/** A non-blank line, as the range of its text without leading and trailing blanks. */
export interface Line extends Range {
  /** Whether a blank line precedes it. */
  readonly afterBlank: boolean
  /** Whether it starts with a tab or at least two blanks. */
  readonly indented: boolean
}

/** True of line terminators: LF, VT, FF, CR, NEL and the Unicode line and paragraph separators. */
const endsLine = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029

/** The range without leading and trailing blanks; null if it contains only blanks. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  while (start < end && isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return start < end ? { start, end } : null
}

/** Non-blank lines of a text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = false
  const add = (to: number): void => {
    const range = to > from ? trimRange(text, { start: from, end: to }) : null
    if (range) {
      const indented = range.start - from > 1 || text.charAt(from) === '\t'
      lines.push({ start: range.start, end: range.end, afterBlank, indented })
    }
    afterBlank = !range
  }
  for (let at = 0; at < text.length; at++) {
    if (!endsLine(text.charCodeAt(at))) continue
    add(at)
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++
    from = at + 1
  }
  add(text.length)
  return lines
}

/** Length of the first word of a line, in code units. */
export function firstWordLength(text: string, { start, end }: Range): number {
  let at = start
  while (at < end && !isBlankAt(text, at)) at++
  return at - start
}

export const startsLower = (text: string, { start }: Range): boolean => isLowerAt(text, start)
