import type { Formatter } from './formatter.js'
import { formatJson } from './json.js'

export type { FormatOptions, Formatter } from './formatter.js'

/** Name → how to get the formatter: what needs packages is only loaded when it is asked for. */
export const formatters: ReadonlyMap<string, () => Promise<Formatter>> = new Map([
  ['json', async () => formatJson],
  ['table', async () => (await import('./table.js')).formatTable],
])
