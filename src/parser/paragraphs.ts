import { isBlankAt } from './characters.js'
import type { Range } from './document.js'
import { findWrappedLines } from './hard-wrap.js'

/** The lines of a text, line ends left out, blank lines included. */
function splitLines(text: string): Range[] {
  const lines: Range[] = []
  const ends = /\r\n|[\n\r\u2028\u2029\v\f\u0085]/g
  let start = 0
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    lines.push({ start, end: end.index })
    start = ends.lastIndex
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The range without the blanks at its ends; null when nothing else is in it. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  while (start < end && isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return start < end ? { start, end } : null
}

/**
 * Ranges of the paragraphs, without the blanks around them.
 *
 * A line is a paragraph, as it is in most text taken from the web; only where the whole text is seen to be broken at a
 * constant width are lines joined, up to a blank line, an indented one or one that stops short after a full stop.
 */
export function splitParagraphs(text: string): Range[] {
  const lines = splitLines(text)
  const wrapped = findWrappedLines(text, lines)
  const paragraphs: Range[] = []
  lines.forEach((line, index) => {
    const range = trimRange(text, line)
    if (!range) return
    const before = paragraphs.at(-1)
    if (before && wrapped[index])
      paragraphs[paragraphs.length - 1] = { start: before.start, end: range.end }
    else paragraphs.push(range)
  })
  return paragraphs
}
