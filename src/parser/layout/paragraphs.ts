import type { Range } from '../../document/document.js'
import { findWrappedLines } from './hard-wrap.js'
import { splitLines } from './lines.js'

/**
 * Ranges of the paragraphs, without surrounding blanks.
 *
 * Each line is a paragraph, as in most text from the web. Only if the whole text is hard-wrapped at a constant width are
 * lines joined, up to a blank line, an indented line or a short line that ends in a full stop.
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
