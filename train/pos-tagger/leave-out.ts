/**
 * The lexicon without the counts of one article. Otherwise the entries of the article's rare words would come from the
 * article itself, and the context weights would be learnt on top of a lexicon that is never wrong.
 */
import { withSpellings } from '../../src/pos-tagger/tables/hashed-lexicon.js'
import type { Lookup } from '../../src/pos-tagger/word/word.js'
import { type Counts, stemKey } from './count-words.js'
import { entryFor, MIN_COUNTS } from './lexicon.js'

/** Above this count, a single article makes no difference. */
const OFTEN = 60

/**
 * Returns the look-up without one article.
 *
 * @param own counts of that article
 * @param all counts of all articles
 */
export function lookupWithout(own: Counts['stems'], all: Counts['stems'], lookup: Lookup): Lookup {
  return withSpellings((stem, kind) => {
    const key = stemKey(stem, kind)
    const everywhere = all.get(key)
    const here = own.get(key)
    if (!everywhere || !here || everywhere.total > OFTEN) return lookup(stem, kind)
    const total = everywhere.total - here.total
    if (total < (MIN_COUNTS[kind] as number)) return 0
    return entryFor(
      everywhere.classes.map((count, c) => count - (here.classes[c] as number)),
      total,
    )
  })
}
