/** Tables of the report, in Markdown. */
import type { Spread } from '../turns.js'

/** A cell for what was not measured. */
export const NONE = '–'

/** The first column is aligned left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** A ratio and its quartiles: "**3.54** (3.13–3.55)". */
export const ratio = ({ median, low, high }: Spread): string =>
  `**${median.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`

/** A measurement and its quartiles: "340 (312–351)". */
export const spread = ({ median, low, high }: Spread, digits = 0): string =>
  `${amount(median, digits)} (${amount(low, digits)}–${amount(high, digits)})`

/** "17,400" */
export const amount = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
