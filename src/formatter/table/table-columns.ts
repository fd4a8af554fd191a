/** How wide the columns of the table are, and which of them a narrow terminal leaves out. */
export interface Columns {
  readonly id: number
  readonly speaker: number
  readonly quote: number
  /** 0: left out */
  readonly type: number
  /** 0: left out */
  readonly confidence: number
}

const leastWidth = 36
/** A blank on either side of each cell. */
const padding = 2

/**
 * Shares out the columns of a terminal: what is short and alike gets what it needs, the quotes the rest.
 *
 * @param width columns of the terminal; below 36 the table is as wide as 36 columns
 * @param id columns that the longest id takes
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
