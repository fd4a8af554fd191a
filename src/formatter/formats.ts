import type { Formatter } from './common/formatter.js'
import { formatJson } from './json.js'

export type { Article, FormatOptions, Formatter } from './common/formatter.js'

export interface Format {
  /** What it is, for people who choose one. */
  readonly about: string
  /** Gets the formatter: what needs packages is only loaded when it is asked for. */
  readonly load: () => Promise<Formatter>
  /** Set for formats that hold one document and no more. */
  readonly oneDocument?: true
}

export const formatters: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'json',
    {
      about: 'JSON, an array for several articles; see quote-extract schema',
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
    },
  ],
  [
    'w3c',
    {
      about: 'Web Annotations in JSON-LD',
      load: async () => (await import('./annotation/w3c.js')).formatW3c,
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
