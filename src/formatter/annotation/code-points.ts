/**
 * Counts a text's Unicode code points, where extractions count UTF-16 code units: the two differ by one
 * for each character beyond U+FFFF (an emoji, say) that stands before the offset. A lone half of a
 * surrogate pair counts as one, as it becomes one U+FFFD in UTF-8.
 *
 * @returns offset in code units → offset in code points; logarithmic in the number of such characters
 */
export function codePointsBefore(text: string): (offset: number) => number {
  const pairEnds: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairEnds.push(index + 2)
  return (offset) => offset - countUpTo(pairEnds, offset)
}

/** How many of some ascending numbers are at most a limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
