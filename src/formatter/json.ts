import type { Article, Formatter } from './common/formatter.js'
import { inUnit } from './common/offset-unit.js'
import { unseen } from './common/printable.js'

/**
 * JSON, indented by two spaces: an object for one document, an array for several.
 *
 * Control characters and invisible characters are escaped, so that an article can neither control the terminal nor hide
 * text; parsing restores them.
 */
export const formatJson: Formatter = (articles, { several, offsets = 'utf-16' }) => {
  const [first = 'null', ...others] = articles.map((article) =>
    writeJson(inUnit(article, offsets), 2),
  )
  if (!several) return `${first}\n`
  if (articles.length === 0) return '[]\n'
  return `[\n${[first, ...others].map((one) => `  ${one.replaceAll('\n', '\n  ')}`).join(',\n')}\n]\n`
}

/** JSON of one extraction; a number that JavaScript would change is written as it came. */
export function writeJson({ extraction, exactSource }: Article, indent = 0): string {
  if (exactSource === undefined) return escapeControls(JSON.stringify(extraction, null, indent))
  // the source is the first field
  const { source: _, ...rest } = extraction
  const json = JSON.stringify({ source: 0, ...rest }, null, indent)
  return escapeControls(json.replace('0', () => exactSource))
}

// JSON.stringify itself escapes U+0000..U+001F and lone surrogates. The others can occur only inside strings.
const unescaped = new RegExp(`[\\u007f-\\u009f\\u2028\\u2029]|${unseen.source}`, 'gu')

/** Escapes the control and invisible characters that JSON.stringify leaves as they are. */
export function escapeControls(json: string): string {
  return json.replace(unescaped, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
