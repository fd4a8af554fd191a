/** Casing of a sentence. In headlines, where every word is capitalised, capitals are uninformative. */
import type { Sentence, Token } from '../../document/document.js'

/** Running text, title case (nearly every word capitalised), or all capitals. */
export type Cases = 'running' | 'title' | 'upper'

const FEWEST_WORDS = 4
/** Minimum length of words that title case always capitalises, unlike "with" and "from". */
const LONG = 5
/** In title case, at most one word in as many is a long one in lower case. */
const LONG_LOWER = 12

export function casesOf(tokens: readonly Token[], sentence: Sentence): Cases {
  const size = sentence.endToken - sentence.firstToken
  let words = 0
  let capitals = 0
  let upper = 0
  let longLower = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind, text, lower } = tokens[i] as Token
    if (kind !== 'word') continue
    words++
    if (!startsUpper(text, lower)) {
      // a sentence has no more words than tokens: nearly all end the count here
      if (text.length >= LONG && ++longLower * LONG_LOWER > size) return 'running'
    } else {
      capitals++
      if (text.length === 1 || text.charCodeAt(1) !== lower.charCodeAt(1)) upper++
    }
  }
  if (words < FEWEST_WORDS) return 'running'
  // "iPhone", "von Hagen", "(pictured)"
  if (longLower * LONG_LOWER > words || capitals * 10 < words * 6) return 'running'
  return upper * 10 >= words * 8 ? 'upper' : 'title'
}

/** True if a word starts with a capital, that is, differs from its lower form there; curly apostrophes are excluded. */
export function startsUpper(text: string, lower: string): boolean {
  const first = text.charCodeAt(0)
  return first !== lower.charCodeAt(0) && (first < 0x2010 || first > 0x2030)
}
