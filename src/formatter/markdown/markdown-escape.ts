import { printable } from '../common/printable.js'

/** Marks up text wherever it stands: in CommonMark, GitHub's extensions and mathematics. */
const anywhere = /[\\`*_[\]<>&~|$#@]/g
/** In an address that GitHub makes a link of while it reads, it would show our backslashes. */
const address = /:(?=\/\/)|(?<=www)\./gi
/** Begins a heading, a list or a rule, at the start of a line only. */
const lineStart = /^(?=[+\-=])|(?<=^\d+)(?=[.)])/

/**
 * Writes any text so that Markdown shows it as it is: in one line, without control characters, every
 * sign that could mark something up escaped, and no other, to stay readable as plain text. A web or mail
 * address can still become a link to itself, as GitHub does in all text: no escape prevents that.
 */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(anywhere, '\\$&').replace(address, '\\$&').replace(lineStart, '\\')
}
