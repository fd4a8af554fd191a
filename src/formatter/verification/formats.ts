import type { VerificationFormatter } from './verified-draft.js'

export type { VerificationFormatter, VerificationOptions, VerifiedDraft } from './verified-draft.js'

export interface VerificationFormat {
  /** Short description for the help. */
  readonly about: string
  /** Loads the formatter; its packages are imported only on demand. */
  readonly load: () => Promise<VerificationFormatter>
}

/** Output formats of `verify`, by name. */
export const verificationFormats: ReadonlyMap<string, VerificationFormat> = new Map([
  [
    'table',
    {
      about: 'table for the terminal',
      load: async () => (await import('./table.js')).formatVerificationTable,
    },
  ],
  [
    'json',
    {
      about: 'JSON, an array for several drafts',
      load: async () => (await import('./json.js')).formatVerificationJson,
    },
  ],
  [
    'jsonl',
    {
      about: 'JSON Lines, one draft per line',
      load: async () => (await import('./json.js')).formatVerificationLines,
    },
  ],
  [
    'csv',
    {
      about: 'one row per quoted span, safe to open in a spreadsheet',
      load: async () => (await import('./csv.js')).formatVerificationCsv,
    },
  ],
  [
    'markdown',
    {
      about: 'list with word diffs, for a pull request',
      load: async () => (await import('./markdown.js')).formatVerificationMarkdown,
    },
  ],
  [
    'html',
    {
      about: 'draft and source side by side, in one self-contained file',
      load: async () => (await import('./html/verification-html.js')).formatVerificationHtml,
    },
  ],
  [
    'sarif',
    {
      about: 'SARIF 2.1.0, for code scanning and editors',
      load: async () => (await import('./sarif.js')).formatSarif,
    },
  ],
  [
    'github',
    {
      about: 'annotations of a GitHub Actions run',
      load: async () => (await import('./github.js')).formatGithub,
    },
  ],
])
