import { isLetterAt, isUpperAt } from '../../document/characters.js'
import type { Range } from '../../document/document.js'
import type { Mark } from './marks.js'

/** Maximum distance, in code units, from a closing mark back to the start of its sentence. */
const FARTHEST = 600

/** Characters before a closing mark that, followed by a reporting clause, indicate a quotation without an opening mark. */
const BEFORE_CLAUSE = /[,?!…]/
/** End of the sentence or reporting clause before an unopened quotation. */
const SENTENCE_START = /(?:[.!?…:]['"”’)]*)\s+(?=[\p{Lu}\d])/gu
const NAME_LINE = /^(?:\S+\s+){0,8}\S+$/u

/** A quotation with a closing but no opening mark. */
export interface Unopened {
  readonly family: Mark['family']
  readonly start: number
}

/** True of a name line, as below a pull quote: "Jane Doe, Harbour Board." */
function isNameLine(line: string): boolean {
  if (line.length > 60 || !NAME_LINE.test(line)) return false
  const capitals = line.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []
  return capitals.length >= 2
}

/**
 * Finds the start of a quotation that the paragraph closes but does not open.
 *
 * If the previous paragraph left a quotation open, it continues from the start of this one. Otherwise a reporting clause
 * must follow the mark (`We will win,” he said.`), and the quotation starts with its sentence.
 */
export function findUnopened(
  text: string,
  paragraph: Range,
  marks: readonly Mark[],
  leftOpen: readonly Mark['family'][],
): Unopened | null {
  const family = leftOpen[0] ?? 'double'
  const first = marks.find((mark) => mark.family === family)
  if (!first || (first.left === 'blank' && first.right !== 'blank')) return null
  if (leftOpen.length > 0) {
    const line = text.slice(paragraph.start, first.start)
    return isNameLine(line) ? null : { family, start: paragraph.start }
  }
  if (
    first !== marks[0] &&
    marks.some((mark) => mark.start < first.start && mark.family !== 'single')
  )
    return null
  const clause = text.charAt(first.end) === ' ' && isLetterAt(text, first.end + 1)
  if (!clause || !BEFORE_CLAUSE.test(text.charAt(first.start - 1))) return null
  if (text.charAt(first.start - 1) !== ',' && isUpperAt(text, first.end + 1)) return null
  const from = Math.max(paragraph.start, first.start - FARTHEST)
  let start = paragraph.start
  for (const found of text.slice(from, first.start).matchAll(SENTENCE_START))
    start = from + found.index + found[0].length
  return { family, start }
}
