import type { Formatter } from './common/formatter.js'
import type { OffsetUnit } from './common/offset-units.js'
import { formatJson } from './json.js'

export type { Article, FormatOptions, Formatter } from './common/formatter.js'

export interface Format {
  /** Short description for the help. */
  readonly about: string
  /** Loads the formatter; its packages are imported only on demand. */
  readonly load: () => Promise<Formatter>
  /** Set if the format holds only one document. */
  readonly oneDocument?: true
  /** Set if the format itself says what offsets count. */
  readonly offsets?: OffsetUnit
}

/** Output formats by name. */
export const formatters: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'json',
    {
      about: 'JSON: an object for one file, otherwise an array',
      load: async () => formatJson,
    },
  ],
  [
    'jsonl',
    {
      about: 'JSON Lines, one article per line',
      load: async () => (await import('./jsonl.js')).formatJsonLines,
    },
  ],
  [
    'table',
    {
      about: 'table for the terminal',
      load: async () => (await import('./table/table.js')).formatTable,
    },
  ],
  [
    'csv',
    {
      about: 'one row per quote, safe to open in a spreadsheet',
      load: async () => (await import('./csv.js')).formatCsv,
    },
  ],
  [
    'markdown',
    {
      about: 'reading list, grouped by speaker',
      load: async () => (await import('./markdown/markdown.js')).formatMarkdown,
    },
  ],
  [
    'brat',
    {
      about: 'standoff annotations (.ann) for brat, one text at a time',
      load: async () => (await import('./annotation/brat.js')).formatBrat,
      oneDocument: true,
      offsets: 'code-point',
    },
  ],
  [
    'w3c',
    {
      about: 'Web Annotations in JSON-LD',
      load: async () => (await import('./annotation/w3c.js')).formatW3c,
      offsets: 'code-point',
    },
  ],
  [
    'html',
    {
      about: 'report for the browser, in one self-contained file',
      load: async () => (await import('./html/html.js')).formatHtml,
    },
  ],
])
