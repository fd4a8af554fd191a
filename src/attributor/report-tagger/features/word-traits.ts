/** What a word tells by itself, as hashes; computed once for each distinct word. */
import { reportingVerb } from '../../../language/verbs.js'
import { hashText } from '../../../models/hash.js'

export interface WordTraits {
  readonly lower: number
  readonly suffix2: number
  readonly suffix3: number
  readonly prefix3: number
  /** "Xx", "X", "x", "9", with hyphens and apostrophes kept; runs shortened to one sign. */
  readonly shape: number
  /** Base form of a reporting verb; 0 for other words. */
  readonly base: number
  /** Speech, writing, thought or attitude as a hash; 0 for other words. */
  readonly act: number
}

/** Enough for the words of many articles; emptied when full, so that memory stays bounded. */
const CACHE_SIZE = 50_000
const cache = new Map<string, WordTraits>()

export function wordTraits(text: string, lower: string): WordTraits {
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
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(text, traits)
  return traits
}

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
