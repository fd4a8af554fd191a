import type { Range } from '../../../document/document.js'

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu
/** Code units in which the next word is looked for. */
const REACH = 200

export type Edge = 'start' | 'end'

/** Moves one edge of a range by a word; the range keeps at least one. */
export function moveEdge(text: string, { start, end }: Range, edge: Edge, by: 1 | -1): Range {
  const at = edge === 'start' ? start : end
  const from = Math.max(0, at - REACH)
  const words = [...text.slice(from, at + REACH).matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  const place =
    edge === 'start'
      ? by > 0
        ? words.filter((word) => word.end > at)[1]?.start
        : words.findLast((word) => word.start < at)?.start
      : by > 0
        ? words.find((word) => word.end > at)?.end
        : words.filter((word) => word.start < at).at(-2)?.end
  const moved = edge === 'start' ? { start: place ?? start, end } : { start, end: place ?? end }
  return moved.start < moved.end ? moved : { start, end }
}
