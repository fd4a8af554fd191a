import type { Range } from '../../document/document.js'
import { findWrappedLines } from './hard-wrap.js'
import { splitLines } from './lines.js'

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
  for (const line of lines) {
    const before = paragraphs.at(-1)
    if (before && wrapped.has(line)) {
      paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end }
    } else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
}
