import type { QuotedSpan, Range } from './document.js'
import { isApostrophe } from './mark-costs.js'
import { findMarks, type Mark } from './marks.js'
import { type Decision, pairMarks } from './pair.js'

/** What a sign that may be a quotation mark was found to be. */
export interface PlacedMark extends Range {
  readonly role: 'opens' | 'closes' | 'apostrophe' | 'neither'
}

export interface Quotations {
  readonly spans: readonly QuotedSpan[]
  /** Every mark of the text, in text order. */
  readonly marks: readonly PlacedMark[]
}

interface OpenSpan {
  readonly open: Range
  readonly continuesPrevious: boolean
}

const emptyAt = (place: number): Range => ({ start: place, end: place })
const rangeOf = ({ start, end }: Range): Range => ({ start, end })

function roleOf(text: string, mark: Mark, { closes, opens }: Decision): PlacedMark['role'] {
  if (opens) return 'opens'
  if (closes > 0) return 'closes'
  return isApostrophe(text, mark) ? 'apostrophe' : 'neither'
}

/** Marks at the very start of a paragraph, before its first word. */
function leadingMarks(marks: readonly Mark[], paragraph: Range): Mark[] {
  let end = paragraph.start
  const leading: Mark[] = []
  for (const mark of marks) {
    if (mark.start !== end) break
    leading.push(mark)
    end = mark.end
  }
  return leading
}

/** Pairs the quotation marks of each paragraph; a bad mark never reaches beyond its own. */
export function findQuotedSpans(text: string, paragraphs: readonly Range[]): Quotations {
  const spans: QuotedSpan[] = []
  const placed: PlacedMark[] = []
  let leftOpen: readonly Mark['family'][] = []
  let marks = paragraphs[0] ? findMarks(text, paragraphs[0]) : []

  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]
    const nextMarks = next ? findMarks(text, next) : []
    const opener = nextMarks[0]
    const nextOpens = next && opener?.start === next.start && opener.right !== 'blank' ? opener.family : null
    const pairing = pairMarks(text, marks, { leftOpen, nextOpens })
    const leading = leadingMarks(marks, paragraph)

    const found: QuotedSpan[] = []
    const stack: OpenSpan[] = []
    const end = (close: Range): void => {
      const span = stack.pop()
      if (!span || text.slice(span.open.end, close.start).trim() === '') return
      const { open, continuesPrevious } = span
      const depth = stack.length
      found.push({ start: open.end, end: close.start, open, close, paragraph: index, depth, continuesPrevious })
    }
    if (pairing.startsInside) {
      stack.push({ open: emptyAt(paragraph.start), continuesPrevious: leftOpen.length > 0 })
    }
    marks.forEach((mark, at) => {
      const decision = pairing.decisions[at] as Decision
      placed.push({ ...rangeOf(mark), role: roleOf(text, mark, decision) })
      if (decision.opens) {
        if (decision.closes > 0) end(emptyAt(endBefore(text, mark.start)))
        const continuesPrevious = leading[stack.length] === mark && leftOpen[stack.length] === mark.family
        stack.push({ open: rangeOf(mark), continuesPrevious })
        return
      }
      for (let left = decision.closes; left > 1; left--) {
        end(mark.shape === 'pair' ? { start: mark.start, end: mark.start + 1 } : emptyAt(mark.start))
      }
      if (decision.closes === 0) return
      const split = mark.shape === 'pair' && decision.closes > 1
      end(split ? { start: mark.start + 1, end: mark.end } : rangeOf(mark))
    })
    while (stack.length > 0) end(emptyAt(paragraph.end))
    found.sort((a, b) => a.start - b.start || a.depth - b.depth)
    for (const span of found) spans.push(span)
    leftOpen = pairing.leftOpen
    marks = nextMarks
  })
  return { spans, marks: placed }
}

/** The place where the text before `at` ends, blanks left out. */
function endBefore(text: string, at: number): number {
  return at - (/\s{0,9}$/.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0)
}
