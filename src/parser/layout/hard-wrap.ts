import type { Range } from '../../document/document.js'
import { firstWordLength, type Line, startsLower } from './lines.js'

/** Greatest line width, in code units, at which few lines are enough evidence; mail and wire text is narrower. */
const WIDE = 120
/** Share of the line ends that must be forced. */
const FORCED_SHARE = 0.85
/** Up to this many line ends, one continuation line in lower case is enough, unless the lines are wide. */
const FEW = 4
/** Above that, the share of the continuation lines that must start in lower case. */
const LOWER_SHARE = 0.25

/** End of a line that probably also ends its paragraph. */
const PARAGRAPH_END = /[.?!:]['"”’»“‘›)\]]*$/
/** End of a line that closes a quotation, and start of one that opens another. */
const CLOSES = /[.?!]['"”’»“]+$/
const OPENS = /^["“„«‘]/

const lengthOf = ({ start, end }: Range): number => end - start

/** Length of the longest line of several words, in code units. */
function widthOf(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const line of lines)
    if (lengthOf(line) > width && firstWordLength(text, line) < lengthOf(line))
      width = lengthOf(line)
  return width
}

/** A line that may continue the one before it. */
interface Candidate {
  readonly line: Line
  /** Whether the line end before it is forced: its first word would not have fit there. */
  readonly isForced: boolean
  readonly isLower: boolean
  /** Whether the line before it ends like a paragraph. */
  readonly followsEnd: boolean
}

/**
 * Finds the lines that continue the previous line because the text was hard-wrapped at a constant width.
 *
 * A line end is forced if the first word of the next line would not have fit. In hard-wrapped text nearly all line ends
 * are forced, except at the ends of paragraphs; in text with one paragraph per line, nearly none are. If all line ends
 * before lower case are forced, an unforced one ends its paragraph even without a full stop, as a headline does.
 */
export function findWrappedLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const width = widthOf(text, lines)
  const candidates = lines.flatMap((line, index) =>
    candidateOf(text, line, lines[index - 1], width),
  )
  const isExact = candidates.every(({ isForced, isLower }) => isForced || !isLower)
  const wrapped = candidates.filter(
    ({ isForced, isLower, followsEnd }) => isForced || !(followsEnd || (isExact && !isLower)),
  )
  const forced = wrapped.filter(({ isForced }) => isForced).length
  const lower = wrapped.filter(({ isLower }) => isLower).length
  const isFew = wrapped.length <= FEW && width <= WIDE
  const enough = isFew ? 1 : Math.max(LOWER_SHARE * wrapped.length, LOWER_SHARE * FEW + 1)
  const isWrapped = forced >= FORCED_SHARE * wrapped.length && lower >= enough
  return new Set(isWrapped ? wrapped.map(({ line }) => line) : [])
}

function candidateOf(
  text: string,
  line: Line,
  before: Line | undefined,
  width: number,
): Candidate[] {
  if (!before || line.afterBlank || (line.indented && !before.indented)) return []
  const end = text.slice(Math.max(before.start, before.end - 9), before.end)
  // the words of one speaker are not closed and opened again
  if (CLOSES.test(end) && OPENS.test(text.slice(line.start, line.start + 1))) return []
  return [
    {
      line,
      isForced: lengthOf(before) + 1 + firstWordLength(text, line) > width,
      isLower: startsLower(text, line),
      followsEnd: PARAGRAPH_END.test(end),
    },
  ]
}
