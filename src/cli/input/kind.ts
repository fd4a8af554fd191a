/** Kind of an input: set by the user, or detected from its name or first characters. */
import { innerName } from './stream/gzip.js'

export const inputKinds = ['auto', 'text', 'html', 'markdown', 'jsonl'] as const
export type InputKind = (typeof inputKinds)[number]

const HTML_NAME = /\.(?:html?|xhtml)$/i
const MARKDOWN_NAME = /\.(?:md|markdown)$/i
const RECORDS_NAME = /\.(?:jsonl|ndjson)$/i
const JSON_NAME = /\.json$/i

/** Tests whether a file contains records, one text per line. */
export function holdsRecords(path: string, kind: InputKind): boolean {
  return kind === 'jsonl' || (kind === 'auto' && RECORDS_NAME.test(innerName(path)))
}

/** Tests whether an input may contain records, which its content tells. */
export function mayHoldRecords(path: string, kind: InputKind): boolean {
  return kind === 'auto' && (path === '-' || JSON_NAME.test(innerName(path)))
}

/** Tests whether a file is Markdown; unlike HTML, no text shows that for certain. */
export function isMarkdown(path: string, kind: InputKind): boolean {
  return kind === 'markdown' || (kind === 'auto' && MARKDOWN_NAME.test(innerName(path)))
}

/** Tests whether a text is an HTML page. A byte order mark, white space and comments may precede its first tag. */
export function isHtml(path: string, kind: InputKind, text: string): boolean {
  if (kind !== 'auto') return kind === 'html'
  return (
    HTML_NAME.test(innerName(path)) || /^<(?:!doctype\s+html|html)\b/i.test(afterComments(text))
  )
}

function afterComments(text: string): string {
  // No page has its first tag later; this bounds the time for a text of a thousand comments.
  let rest = text.slice(0, 65_536).replace(/^[\s\uFEFF]+/, '')
  while (rest.startsWith('<!--') || rest.startsWith('<?xml')) {
    const end = rest.indexOf('>')
    const close = rest.startsWith('<!--') ? rest.indexOf('-->') + 2 : end
    if (close < 2) return ''
    rest = rest.slice(close + 1).trimStart()
  }
  return rest
}
