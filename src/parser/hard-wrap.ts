import { isBlankAt, isLowerAt } from './characters.js'
import type { Range } from './document.js'

/** Widest column, in code units, at which mail and wire programs break lines; wider lines are paragraphs. */
const WIDEST = 120
/** Share of the line ends that must be forced ones. */
const FORCED_SHARE = 0.85
/** Up to so many line ends could all look forced by chance: then some line must go on in lower case. */
const FEW = 4

/** Ends a line that may well end its paragraph too. */
const PARAGRAPH_END = /[.?!:]['"”’)\]]*\s*$/

interface Line extends Range {
  readonly blank: boolean
  readonly indented: boolean
  /** Length of the first word, in code units. */
  readonly firstWord: number
  readonly startsLower: boolean
}

function measure(text: string, { start, end }: Range): Line {
  let from = start
  while (from < end && isBlankAt(text, from)) from++
  let to = end
  while (to > from && isBlankAt(text, to - 1)) to--
  let word = from
  while (word < to && !isBlankAt(text, word)) word++
  const indented = from - start > 1 || text.charAt(start) === '\t'
  return {
    start: from,
    end: to,
    blank: from === to,
    indented,
    firstWord: word - from,
    startsLower: isLowerAt(text, from),
  }
}

/**
 * Tells for every line whether it goes on the line before it, because the text was broken at a constant width.
 *
 * A line end is forced when the next line's first word would not have fit before it. In a text broken at a width nearly
 * all are, but for the ends of paragraphs; in a text with a paragraph a line nearly none is.
 */
export function findWrappedLines(text: string, ranges: readonly Range[]): boolean[] {
  const none = ranges.map(() => false)
  const lines = ranges.map((range) => measure(text, range))
  const width = lines.reduce((widest, line) => {
    const oneWord = line.firstWord === line.end - line.start
    return oneWord ? widest : Math.max(widest, line.end - line.start)
  }, 0)
  if (width > WIDEST) return none

  let forced = 0
  let free = 0
  let lowerStarts = 0
  const wrapped = lines.map((line, index) => {
    const before = lines[index - 1]
    if (!before || before.blank || line.blank) return false
    if (line.indented && !before.indented) return false
    const fits = before.end - before.start + 1 + line.firstWord <= width
    if (
      fits &&
      PARAGRAPH_END.test(text.slice(Math.max(before.start, before.end - 9), before.end))
    ) {
      return false
    }
    if (fits) free++
    else forced++
    if (line.startsLower) lowerStarts++
    return true
  })
  const total = forced + free
  if (total === 0 || forced < FORCED_SHARE * total) return none
  const enough = total > FEW ? lowerStarts * 4 >= total : lowerStarts > 0
  return enough ? wrapped : none
}
