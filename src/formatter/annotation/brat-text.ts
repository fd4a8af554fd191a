import type { Range } from '../../document/document.js'

/**
 * The part of a `T` line after the type: `12 20;25 30<TAB>text text`.
 *
 * A line holds one line of text. So a span that runs over line ends, tabs or other control characters is
 * written as the parts between them, without the blanks at their ends, as brat itself saves such a span.
 *
 * @param toCodePoints turns offsets of code units into brat's, of code points
 * @returns undefined where nothing but blanks is left
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

function printedParts(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  for (const { 0: part, index } of text.slice(start, end).matchAll(/[^\p{Cc}\u2028\u2029]+/gu)) {
    const words = part.trim()
    if (words === '') continue
    const from = start + index + part.indexOf(words)
    parts.push({ start: from, end: from + words.length })
  }
  return parts
}
