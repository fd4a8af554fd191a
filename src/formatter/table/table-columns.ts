/** Column widths of the table; a narrow terminal omits some columns. */
export interface Columns {
  readonly id: number
  readonly speaker: number
  readonly quote: number
  /** 0: omitted */
  readonly type: number
  /** 0: omitted */
  readonly confidence: number
}

const leastWidth = 36
/** One space on either side of each cell. */
const padding = 2

/**
 * Distributes the width of the terminal: fixed widths for the short columns, the rest for the quotes.
 *
 * @param width width of the terminal in columns; the table is at least 36 wide
 * @param id width of the longest id
 */
export function shareColumns(width: number, id: number): Columns {
  const total = Math.max(width, leastWidth)
  const speaker = Math.min(28, Math.max(10, Math.floor(total * 0.22)))
  const type = total >= 72 ? 12 : 0
  const confidence = total >= 50 ? 4 : 0
  const others = [id, speaker, type, confidence].filter((column) => column > 0)
  const taken = others.reduce((sum, column) => sum + column + padding, 0)
  const borders = others.length + 2
  return { id, speaker, type, confidence, quote: total - taken - borders - padding }
}
