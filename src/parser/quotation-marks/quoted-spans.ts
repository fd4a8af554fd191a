import type { QuotedSpan, Range } from '../../document/document.js'
import { trimRange } from '../layout/lines.js'
import { findMarks, type Mark, MarkRuns } from './marks.js'
import { type Decision, type Pairing, pairMarks } from './pair-marks.js'
import { isApostrophe } from './single-mark-costs.js'
import { endOfUnclosed } from './unclosed-span.js'
import { findUnopened, type Unopened } from './unopened-span.js'

/** A possible quotation mark and its role. */
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

/** Marks at the start of a paragraph, before its first word. */
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

/** Marks of a paragraph, two adjacent single marks read as one double mark. */
interface ParagraphMarks {
  readonly runs: readonly Range[]
  readonly marks: readonly Mark[]
}

const NO_MARKS: ParagraphMarks = { runs: [], marks: [] }

/** Marks of a paragraph and how they were paired. */
interface PairedParagraph {
  readonly marks: readonly Mark[]
  readonly pairing: Pairing
  readonly unopened: Unopened | null
  /** True if the next paragraph continues a quotation that this one leaves open. */
  readonly goesOnInNext: boolean
}

function pairParagraph(
  text: string,
  paragraph: Range,
  marks: readonly Mark[],
  leftOpen: readonly Mark['family'][],
  nextOpens: Mark['family'] | null,
): PairedParagraph {
  const unopened = findUnopened(text, paragraph, marks, leftOpen)
  const around = { goesOn: leftOpen.length > 0, nextOpens, unopened: unopened?.family ?? null }
  const pairing = pairMarks(text, marks, around)
  const goesOnInNext = nextOpens !== null && pairing.leftOpen.includes(nextOpens)
  return { marks, unopened, pairing, goesOnInNext }
}

/** Pairs the quotation marks of each paragraph; a stray mark affects only its own paragraph. */
export function findQuotedSpans(text: string, paragraphs: readonly Range[]): Quotations {
  const spans: QuotedSpan[] = []
  const placed: PlacedMark[] = []
  let leftOpen: readonly Mark['family'][] = []
  const source = new MarkRuns(text)
  const marksOf = (paragraph: Range | undefined): ParagraphMarks => {
    if (!paragraph) return NO_MARKS
    const runs = source.within(paragraph)
    return runs.length > 0 ? { runs, marks: findMarks(text, paragraph, runs, true) } : NO_MARKS
  }
  let nextMarks = marksOf(paragraphs[0])

  paragraphs.forEach((paragraph, index) => {
    const { runs, marks } = nextMarks
    const next = paragraphs[index + 1]
    nextMarks = marksOf(next)
    if (marks.length === 0) {
      leftOpen = []
      return
    }
    const opener = nextMarks.marks[0]
    const nextOpens =
      next && opener?.start === next.start && opener.right !== 'blank' ? opener.family : null
    let paired = pairParagraph(text, paragraph, marks, leftOpen, nextOpens)
    if (marks.some((mark) => mark.shape === 'pair')) {
      const singles = findMarks(text, paragraph, runs, false)
      const other = pairParagraph(text, paragraph, singles, leftOpen, nextOpens)
      if (other.pairing.cost < paired.pairing.cost) paired = other
    }
    const found = collectSpans(text, paragraph, index, paired, leftOpen)
    for (const span of found) spans.push(span)
    paired.marks.forEach((mark, at) => {
      const role = roleOf(text, mark, paired.pairing.decisions[at] as Decision)
      placed.push({ start: mark.start, end: mark.end, role })
    })
    // a quotation that a reporting clause ended is not left open
    const open = found.length === 0 || found.some(({ close }) => close.start === paragraph.end)
    leftOpen = open ? paired.pairing.leftOpen : []
  })
  return { spans, marks: placed }
}

/** Spans of one paragraph, outer before inner. */
function collectSpans(
  text: string,
  paragraph: Range,
  index: number,
  { marks, pairing, unopened, goesOnInNext }: PairedParagraph,
  leftOpen: readonly Mark['family'][],
): QuotedSpan[] {
  const found: QuotedSpan[] = []
  const stack: OpenSpan[] = []
  const leading = leadingMarks(marks, paragraph)
  const end = (close: Range): void => {
    const span = stack.pop()
    if (!span || !trimRange(text, { start: span.open.end, end: close.start })) return
    const { open, continuesPrevious } = span
    found.push({
      start: open.end,
      end: close.start,
      open,
      close,
      paragraph: index,
      depth: stack.length,
      continuesPrevious,
    })
  }
  const endUnclosed = (at: number): void => {
    const open = stack[0]?.open.end ?? at
    end(emptyAt(stack.length === 1 ? endOfUnclosed(text, open, at) : at))
  }
  if (pairing.startsInside && unopened) {
    stack.push({ open: emptyAt(unopened.start), continuesPrevious: leftOpen.length > 0 })
  }
  marks.forEach((mark, at) => {
    const { closes, opens } = pairing.decisions[at] as Decision
    if (opens) {
      if (closes > 0) endUnclosed(endBefore(text, mark.start))
      const continuesPrevious =
        leading[stack.length] === mark && leftOpen[stack.length] === mark.family
      stack.push({ open: rangeOf(mark), continuesPrevious })
      return
    }
    for (let left = closes; left > 1; left--) end(emptyAt(endBefore(text, mark.start)))
    if (closes > 0) end(rangeOf(mark))
  })
  while (stack.length > 0) {
    if (goesOnInNext) end(emptyAt(paragraph.end))
    else endUnclosed(paragraph.end)
  }
  return found.sort((a, b) => a.start - b.start || a.depth - b.depth)
}

/** Offset of the end of the text before `at`, excluding blanks. */
function endBefore(text: string, at: number): number {
  return at - (/\s{0,9}$/.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0)
}
