import { Parser } from 'htmlparser2'

/** Real pages nest a few dozen levels deep. */
const DEEPEST = 128

/**
 * Tests whether a page nests its elements deeper than real pages do. Readability and linkedom take time proportional to
 * size times depth, so this is checked first; parsing stops once the limit is exceeded.
 */
export function nestsTooDeep(html: string): boolean {
  let depth = 0
  let tooDeep = false
  const parser = new Parser({
    onopentagname() {
      if (++depth <= DEEPEST) return
      tooDeep = true
      parser.pause()
    },
    onclosetag() {
      depth--
    },
  })
  // In chunks: the parser can only be stopped between two of them.
  for (let at = 0; at < html.length && !tooDeep; at += 4096) parser.write(html.slice(at, at + 4096))
  return tooDeep
}
