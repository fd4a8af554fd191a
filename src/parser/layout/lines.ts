import type { Range } from '../../document/document.js'
import { isBlankAt, isLowerAt } from './characters.js'

/** A line that is not blank, as the range of its text without the blanks at its ends. */
export interface Line extends Range {
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
  /** Whether it is set in by a tab or two blanks. */
  readonly indented: boolean
}

/** Whether a code unit ends a line: LF, VT, FF, CR, NEL and the two separators of Unicode. */
const endsLine = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029

/** The range without the blanks at its ends; null when nothing else is in it. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  while (start < end && isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return start < end ? { start, end } : null
}

/** The lines of a text that are not blank. */
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
