import { GFM, type MarkdownParser, parser } from '@lezer/markdown'
import { InputError } from '../../errors.js'

/** Deepest nesting of quotations and lists on one line. The parser takes time in proportion to lines times depth. */
const DEEPEST = 100
/** Most signs of inline markup in one paragraph. The parser takes time in proportion to their square. */
const MOST_SIGNS = 4000

/** Without hard breaks: the parser takes quadratic time to look for them in a run of blanks, and we read line ends ourselves. */
const commonMark: MarkdownParser = parser.configure([GFM, { remove: ['HardBreak'] }])

/**
 * Parses Markdown: CommonMark with the tables, task lists, strikethrough and bare links of GitHub.
 *
 * @param markdown the text, from `withLineFeeds`
 * @throws InputError if it is built so that parsing takes more than linear time
 */
export function parseMarkdown(markdown: string) {
  rejectCostly(markdown)
  // a line of only a carriage return is not blank to the parser
  return commonMark.parse(markdown.replaceAll('\r\n', ' \n'))
}

/** Replaces a carriage return that alone ends a line with a line feed, and a byte order mark with a blank; nothing moves. */
export const withLineFeeds = (markdown: string): string =>
  markdown.replace(/^\uFEFF/, ' ').replace(/\r(?!\n)/g, '\n')

function rejectCostly(markdown: string): void {
  const markers = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  const signs = /[*_~`[\]<&!(]/g
  let count = 0
  for (const line of markdown.split('\n')) {
    let depth = 0
    markers.lastIndex = 0
    while (depth <= DEEPEST && markers.test(line)) depth++
    if (depth > DEEPEST) throw tooCostly('nests its quotations or lists too deeply')
    // a blank line, a bullet and a heading end any paragraph
    if (/^\s*$|^ {0,3}(?:[-+*] \S|#{1,6} )/.test(line)) count = 0
    count += line.match(signs)?.length ?? 0
    if (count > MOST_SIGNS) throw tooCostly('has a paragraph of thousands of Markdown signs')
  }
}

const tooCostly = (what: string) => new InputError(`${what}: save it as text, or pass --input text`)
