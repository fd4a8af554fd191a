import { unseen } from '../common/printable.js'

/** HTML that is safe to insert into a page. Only `markup` creates it, and escapes all text. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Part = string | number | null | Markup | readonly Part[]

/**
 * HTML template tag. Interpolated text is escaped for content and double-quoted attributes; markup and lists of markup
 * are inserted as is, and null inserts nothing.
 */
export function markup(template: TemplateStringsArray, ...parts: Part[]): Markup {
  const pieces = template.map((piece, index) => piece + sourceOf(parts[index] ?? null))
  return new Markup(pieces.join(''))
}

function sourceOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return part instanceof Markup ? part.source : part.map(sourceOf).join('')
}

const special = new RegExp(`(?![\\t\\n])[&<>"'\\p{Cc}\\p{Cs}\\u2028\\u2029]|${unseen.source}`, 'gu')

/**
 * Escapes text so that a browser reads it back unchanged and the source cannot control a terminal. Only characters that
 * HTML cannot contain become U+FFFD: NUL, U+0080 to U+009F and lone surrogates.
 */
export function escapeHtml(text: string): string {
  return text.replace(special, (character) => {
    const code = character.codePointAt(0) as number
    const unwritable =
      code === 0 || (code >= 0x80 && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff)
    return unwritable ? '\uFFFD' : `&#${code};`
  })
}
