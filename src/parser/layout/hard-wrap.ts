import type { Range } from '../../document/document.js'
import { firstWordLength, type Line, startsLower } from './lines.js'

/** Widest column, in code units, at which mail and wire programs break lines; wider ones are paragraphs. */
const WIDEST = 120
/** Share of the line ends that must be forced ones. */
const FORCED_SHARE = 0.85
/** Up to so many line ends could all look forced by chance: then one line that goes on in lower case is enough. */
const FEW = 4
/** Share of the lines that must go on in lower case, where there are more. */
const LOWER_SHARE = 0.25

/** Ends a line that may well end its paragraph too. */
const PARAGRAPH_END = /[.?!:]['"”’)\]]*$/

const lengthOf = ({ start, end }: Range): number => end - start

/** Length of the longest line of several words, in code units; no line is measured after one that is too wide. */
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
 * The lines that go on the line before them, because the text was broken at a constant width.
 *
 * A line end is forced when the next line's first word would not have fit before it. In a text broken at a width nearly
 * all are, but for the ends of paragraphs; in a text with a paragraph a line nearly none is.
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
