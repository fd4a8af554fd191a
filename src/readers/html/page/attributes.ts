import { Parser } from 'htmlparser2'

/** Maximum length of an attribute. Longer ones contain images or script state, nothing that identifies the article. */
const LONGEST = 2048
/** Long runs of white space, on which Readability and linkedom take quadratic time. */
const BLANKS = /\s{64,}/g
/** Maximum attributes of an element. */
const MOST = 256

/**
 * Removes attributes that no reader needs and no parser expects: very long ones, and very many on one element. The rest
 * of the page stays the same, character for character.
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
