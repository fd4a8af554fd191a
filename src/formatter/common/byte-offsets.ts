/**
 * Converts offsets from UTF-16 code units to bytes of the text in UTF-8. A lone surrogate counts three bytes, as the
 * U+FFFD that it becomes.
 *
 * @returns a function from code units to bytes; logarithmic in the number of characters beyond ASCII
 */
export function byteOffsets(text: string): (offset: number) => number {
  /** Ends of the characters beyond ASCII, and the bytes up to there that they have more than code units. */
  const ends: number[] = []
  const extras: number[] = []
  let extra = 0
  for (const { 0: sign, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    const code = sign.codePointAt(0) as number
    // two units and four bytes beyond U+FFFF
    extra += code < 0x800 ? 1 : 2
    ends.push(index + sign.length)
    extras.push(extra)
  }
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (extras[low - 1] ?? 0)
  }
}
