import { Parser } from 'htmlparser2'

/** Real pages nest a few dozen deep. */
const DEEPEST = 128

/**
 * Whether a page nests its elements deeper than pages do. Reader mode and the tree that it
 * reads take time that grows with size times depth, so this is asked first, and ends where it is so.
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
  // In parts: the parser is asked to stop between two of them.
  for (let at = 0; at < html.length && !tooDeep; at += 4096) parser.write(html.slice(at, at + 4096))
  return tooDeep
}
