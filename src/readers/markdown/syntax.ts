import { GFM, type MarkdownParser, parser } from '@lezer/markdown'
import { InputError } from '../../errors.js'

/** Deepest nesting of quotations and lists on one line. The parser takes time in proportion to lines times depth. */
const DEEPEST = 100
/**
 * Most signs of inline markup in one paragraph, of which the parser takes time in proportion to their square. A paragraph
 * with more is text as written; no person writes one.
 */
const MOST_SIGNS = 4000
const SIGNS = /[*_~`[\]]/g

/** Without hard breaks: the parser takes quadratic time to look for them in a run of blanks, and we read line ends ourselves. */
const commonMark: MarkdownParser = parser.configure([GFM, { remove: ['HardBreak'] }])
const parseInline = commonMark.parseInline.bind(commonMark)
commonMark.parseInline = (text, offset) =>
  (text.match(SIGNS)?.length ?? 0) > MOST_SIGNS ? [] : parseInline(text, offset)

/**
 * Parses Markdown: CommonMark with the tables, task lists, strikethrough and bare links of GitHub.
 *
 * @param markdown the text, from `withLineFeeds`
 * @throws InputError if its quotations and lists nest so deeply that parsing takes more than linear time
 */
export function parseMarkdown(markdown: string) {
  rejectDeep(markdown)
  // a line of only a carriage return is not blank to the parser
  return commonMark.parse(markdown.replaceAll('\r\n', ' \n'))
}

/** Replaces a carriage return that alone ends a line with a line feed, and a byte order mark with a blank; nothing moves. */
export const withLineFeeds = (markdown: string): string =>
  markdown.replace(/^\uFEFF/, ' ').replace(/\r(?!\n)/g, '\n')

function rejectDeep(markdown: string): void {
  const markers = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  for (const line of markdown.split('\n')) {
    let depth = 0
    markers.lastIndex = 0
    while (depth <= DEEPEST && markers.test(line)) depth++
    if (depth > DEEPEST) {
      throw new InputError(
        'nests its quotations or lists too deeply: save it as text, or pass --input text',
      )
    }
  }
}
