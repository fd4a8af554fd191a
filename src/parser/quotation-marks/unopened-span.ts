import type { Range } from '../../document/document.js'
import { isLetterAt, isUpperAt } from '../layout/characters.js'
import type { Mark } from './marks.js'

/** Code units looked back from a closing mark for the start of its sentence. */
const FARTHEST = 600

/** A closing mark after these, with a reporting clause to come, is a quotation's even when nothing opened it. */
const BEFORE_CLAUSE = /[,?!…]/
/** Ends the sentence, or the reporting clause, that stands before an unopened quotation. */
const SENTENCE_START = /(?:[.!?…:]['"”’)]*)\s+(?=[\p{Lu}\d])/gu
const NAME_LINE = /^(?:\S+\s+){0,8}\S+$/u

/** A quotation that a mark closes though none opened it. */
export interface Unopened {
  readonly family: Mark['family']
  readonly start: number
}

/** Whether the text is a line with a name, as stands below a quotation set in a frame: "Jane Doe, Harbour Board." */
function isNameLine(line: string): boolean {
  if (line.length > 60 || !NAME_LINE.test(line)) return false
  const capitals = line.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []
  return capitals.length >= 2
}

/**
 * Finds where a quotation would start that the paragraph closes but does not open.
 *
 * One that the paragraph before left open starts with this one. Otherwise there must be words of a reporting clause
 * after the mark (`We will win,” he said.`), and the quotation starts with its sentence.
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
