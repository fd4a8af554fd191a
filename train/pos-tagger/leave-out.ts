/**
 * The lexicon as it would be without one article: what it says of that article's rare words would come from the
 * article itself, and the context would be learnt on top of a lexicon that is never wrong.
 */
import { withSpellings } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import type { Lookup } from '../../src/pos-tagger/word/word.js'
import { entryFor, FEWEST } from './lexicon.js'
import { type Counts, stemKey } from './met.js'

/** Above this, an article more or less changes nothing. */
const OFTEN = 60

export function lookupWithout(own: Counts['stems'], all: Counts['stems'], lookup: Lookup): Lookup {
  return withSpellings((stem, kind) => {
    const key = stemKey(stem, kind)
    const met = all.get(key)
    const here = own.get(key)
    if (!met || !here || met.total > OFTEN) return lookup(stem, kind)
    const total = met.total - here.total
    if (total < (FEWEST[kind] as number)) return 0
    return entryFor(
      met.classes.map((count, c) => count - (here.classes[c] as number)),
      total,
    )
  })
}
