/** Hashed properties of a word without its context, computed once per distinct word. */
import { RecentMap } from '../../../caches/recent-map.js'
import { reportingVerb } from '../../../language/verbs.js'
import { hashText } from '../../../models/hash.js'

/** Properties of a word, as hashes. */
export interface WordTraits {
  readonly lower: number
  readonly suffix2: number
  readonly suffix3: number
  readonly prefix3: number
  /** "Xx", "X", "x" or "9": runs shortened to one character, hyphens and apostrophes kept. */
  readonly shape: number
  /** Base form of a reporting verb; 0 for other words. */
  readonly base: number
  /** Act of a reporting verb (speech, writing, thought or attitude); 0 for other words. */
  readonly act: number
}

/** Half the size of the cache, enough for the words of many articles. */
const HALF = 12_000
const cache = new RecentMap<string, WordTraits>(HALF)

/** Returns the properties of a word, from the cache if possible. */
export function wordTraits(text: string, lower: string): WordTraits {
  cache.trim()
  const known = cache.get(text)
  if (known) return known
  const verb = reportingVerb(lower)
  const traits: WordTraits = {
    lower: hashText(lower),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    prefix3: hashText(lower.slice(0, 3)),
    shape: hashText(shapeOf(text)),
    base: verb ? hashText(verb.base) : 0,
    act: verb ? hashText(verb.act) : 0,
  }
  cache.set(text, traits)
  return traits
}

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
