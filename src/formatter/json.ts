import type { Formatter } from './common/formatter.js'

/**
 * JSON, indented by two: an object for one document, an array for several.
 *
 * Control characters and those that turn the direction of text are escaped, so that an article cannot
 * steer the terminal; a parser gives them back unchanged.
 */
export const formatJson: Formatter = (articles, { several }) => {
  const extractions = articles.map(({ extraction }) => extraction)
  const value = several ? extractions : extractions[0]
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`
}

// JSON.stringify escapes U+0000..U+001F and lone surrogates by itself. All of these can only stand in strings.
const unescapedControls = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

export function escapeControls(json: string): string {
  return json.replace(
    unescapedControls,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
