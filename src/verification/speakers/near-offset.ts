/** Neighbours looked at before an offset: more than any text nests quotations, or breaks off a quotation for another one. */
const NEIGHBOURS = 12

/**
 * The last items that start before an offset, in order. Logarithmic, where a search of all items would make many passages of
 * one source quadratic.
 *
 * @param items in order of their starts
 */
export function lastBefore<T>(
  items: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): readonly T[] {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle] as T) < offset) low = middle + 1
    else high = middle
  }
  return items.slice(Math.max(0, low - NEIGHBOURS), low)
}
