import type { Formatter } from './common/formatter.js'
import { unseen } from './common/printable.js'

/**
 * JSON, indented by two: an object for one document, an array for several.
 *
 * Control characters and those that cannot be seen, or turn the direction of text, are escaped, so that an article
 * cannot steer the terminal, nor hide what it says; a parser gives them back unchanged.
 */
export const formatJson: Formatter = (articles, { several }) => {
  const extractions = articles.map(({ extraction }) => extraction)
  const value = several ? extractions : extractions[0]
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`
}

// JSON.stringify escapes U+0000..U+001F and lone surrogates by itself. All of these can only stand in strings.
const unescaped = new RegExp(`[\\u007f-\\u009f\\u2028\\u2029]|${unseen.source}`, 'gu')

export function escapeControls(json: string): string {
  return json.replace(unescaped, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
