import type { Range } from '../../document/document.js'
import { unseen } from '../common/printable.js'

/**
 * Formats the part of a `T` line after the type: `12 20;25 30<TAB>text text`.
 *
 * The text must fit on one line, and brat checks it against the offsets. So a span that contains line ends, tabs, other
 * control characters or invisible characters (which could change the direction of the line) is written as the trimmed
 * parts between them, as brat itself saves a span across line ends.
 *
 * @param toCodePoints converts offsets in code units to brat's, in code points
 * @returns undefined if only blanks remain
 */
export function textLine(
  text: string,
  spans: readonly Range[],
  toCodePoints: (offset: number) => number,
): string | undefined {
  const parts = spans.flatMap((span) => printedParts(text, span))
  if (parts.length === 0) return undefined
  const places = parts.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`)
  const words = parts.map(({ start, end }) => text.slice(start, end).replace(/\p{Cs}/gu, '\uFFFD'))
  return `${places.join(';')}\t${words.join(' ')}`
}

const unprinted = new RegExp(`[\\p{Cc}\\u2028\\u2029]|${unseen.source}`, 'gu')

function printedParts(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  const add = (from: number, to: number) => {
    const part = text.slice(from, to)
    const words = part.trim()
    if (words === '') return
    const at = from + part.indexOf(words)
    parts.push({ start: at, end: at + words.length })
  }
  let from = start
  for (const { 0: sign, index } of text.slice(start, end).matchAll(unprinted)) {
    add(from, start + index)
    from = start + index + sign.length
  }
  add(from, end)
  return parts
}
