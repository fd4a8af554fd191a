import { Parser } from 'htmlparser2'

/** Longer than any that tells what is the article; pictures and states of scripts are kept in longer ones. */
const LONGEST = 2048
/** Blanks on end: reader mode and the tree that it reads take time that grows with their square. */
const BLANKS = /\s{64,}/g
/** More than an element has. */
const MOST = 256

/**
 * A page without what no reader needs and no parser is made for: attributes of a size that only data have, and more
 * of them than elements have. The rest is as it was, to the sign.
 */
export function withoutHugeAttributes(html: string): string {
  const kept: string[] = []
  let from = 0
  let count = 0
  const parser: Parser = new Parser({
    onopentagname() {
      count = 0
    },
    onattribute() {
      const { startIndex: start, endIndex: end } = parser
      count++
      const written = html.slice(start, end)
      const isHuge = written.length > LONGEST || count > MOST
      const short = isHuge ? '' : written.replace(BLANKS, ' ')
      if (short === written) return
      kept.push(html.slice(from, start), short)
      from = end
    },
  })
  parser.end(html)
  return from === 0 ? html : kept.join('') + html.slice(from)
}
