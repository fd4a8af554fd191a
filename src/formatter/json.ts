import type { Formatter } from './common/formatter.js'
import { unseen } from './common/printable.js'

/**
 * JSON, indented by two spaces: an object for one document, an array for several.
 *
 * Control characters and invisible characters are escaped, so that an article can neither control the terminal nor hide
 * text; parsing restores them.
 */
export const formatJson: Formatter = (articles, { several }) => {
  const extractions = articles.map(({ extraction }) => extraction)
  const value = several ? extractions : extractions[0]
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`
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
