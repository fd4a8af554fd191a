/** Line and column, both from 1; columns count UTF-16 code units, as editors and GitHub do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Returns a function that finds the position of an offset in a text. Lines end at "\n", "\r\n" or "\r". */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 }
  }
}
