import type { Range } from '../../document/document.js'
import { firstWordLength, type Line, startsLower } from './lines.js'

/** Greatest line width, in code units, of hard-wrapped text (mail, wire); longer lines are paragraphs. */
const WIDEST = 120
/** Share of the line ends that must be forced. */
const FORCED_SHARE = 0.85
/** Up to this many line ends, one continuation line in lower case is enough. */
const FEW = 4
/** Above that, the share of the continuation lines that must start in lower case. */
const LOWER_SHARE = 0.25

/** End of a line that probably also ends its paragraph. */
const PARAGRAPH_END = /[.?!:]['"”’)\]]*$/

const lengthOf = ({ start, end }: Range): number => end - start

/** Length of the longest line of several words, in code units; stops at the first line that is too wide. */
function widthOf(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) {
    if (lengthOf(line) <= width || firstWordLength(text, line) === lengthOf(line)) continue
    width = lengthOf(line)
    if (width > WIDEST) break
  }
  return width
}

/**
 * Finds the lines that continue the previous line because the text was hard-wrapped at a constant width.
 *
 * A line end is forced if the first word of the next line would not have fit. In hard-wrapped text nearly all line ends
 * are forced, except at the ends of paragraphs; in text with one paragraph per line, nearly none are.
 */
export function findWrappedLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const none: ReadonlySet<Line> = new Set()
  const width = widthOf(text, lines)
  if (width > WIDEST) return none
  const wrapped = new Set<Line>()
  let forced = 0
  let lower = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || line.afterBlank || (line.indented && !before.indented)) return
    const fits = lengthOf(before) + 1 + firstWordLength(text, line) <= width
    if (
      fits &&
      PARAGRAPH_END.test(text.slice(Math.max(before.start, before.end - 9), before.end))
    ) {
      return
    }
    wrapped.add(line)
    if (!fits) forced++
    if (startsLower(text, line)) lower++
  })
  if (forced < FORCED_SHARE * wrapped.size) return none
  const enough = wrapped.size > FEW ? LOWER_SHARE * wrapped.size : 1
  return lower >= enough ? wrapped : none
}
