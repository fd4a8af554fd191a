/**
 * Converts offsets from UTF-16 code units to Unicode code points. They differ by one for each preceding character above
 * U+FFFF, such as an emoji. A lone surrogate counts as one code point, because it becomes one U+FFFD in UTF-8.
 *
 * @returns a function from code units to code points; logarithmic in the number of characters above U+FFFF
 */
export function codePointsBefore(text: string): (offset: number) => number {
  const pairEnds: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairEnds.push(index + 2)
  return (offset) => offset - countUpTo(pairEnds, offset)
}

/** Number of elements of an ascending list that are at most the limit. */
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
