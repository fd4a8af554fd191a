/** Kind of an input: set by the user, or detected from its name or first characters. */

export const inputKinds = ['auto', 'text', 'html', 'jsonl'] as const
export type InputKind = (typeof inputKinds)[number]

const HTML_NAME = /\.(?:html?|xhtml)$/i
const RECORDS_NAME = /\.(?:jsonl|ndjson)$/i

/** Tests whether a file contains records, one text per line. */
export function holdsRecords(path: string, kind: InputKind): boolean {
  return kind === 'jsonl' || (kind === 'auto' && RECORDS_NAME.test(path))
}

/** Tests whether a text is an HTML page. A byte order mark, white space and comments may precede its first tag. */
export function isHtml(path: string, kind: InputKind, text: string): boolean {
  if (kind !== 'auto') return kind === 'html'
  return HTML_NAME.test(path) || /^<(?:!doctype\s+html|html)\b/i.test(afterComments(text))
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
