import { printable } from '../common/printable.js'

/** Markup at any position, in CommonMark, GitHub's extensions and mathematics. */
const anywhere = /[\\`*_[\]<>&~|$#@]/g
/** Characters to escape so that GitHub does not autolink an address and show its backslashes. */
const address = /:(?=\/\/)|(?<=www)\./gi
/** Start of a heading, a list or a rule; only at the start of a line. */
const lineStart = /^(?=[+\-=])|(?<=^\d+)(?=[.)])/

/**
 * Escapes text so that Markdown shows it literally: on one line, without control characters. Only characters that could
 * be markup are escaped, to keep the source readable. GitHub may still turn a web or mail address into a link to itself;
 * no escape prevents that.
 */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(anywhere, '\\$&').replace(address, '\\$&').replace(lineStart, '\\')
}
