/** Whether capitals tell something in a sentence: in headlines every word has one. */
import type { Sentence, Token } from '../../document/document.js'

/** Capitals as in running text, one on (nearly) each word, or capitals only. */
export type Cases = 'running' | 'title' | 'upper'

const FEWEST_WORDS = 4
/** Words this long have a capital in a headline, whatever their class; "with" and "from" need not. */
const LONG = 5

export function casesOf(tokens: readonly Token[], sentence: Sentence): Cases {
  let words = 0
  let capitals = 0
  let upper = 0
  let longLower = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind, text, lower } = tokens[i] as Token
    if (kind !== 'word') continue
    words++
    if (!startsUpper(text, lower)) {
      if (text.length >= LONG) longLower++
    } else {
      capitals++
      if (text.length === 1 || text.charCodeAt(1) !== lower.charCodeAt(1)) upper++
    }
  }
  if (words < FEWEST_WORDS) return 'running'
  // "iPhone", "von Hagen", "(pictured)"
  if (longLower * 12 > words || capitals * 10 < words * 6) return 'running'
  return upper * 10 >= words * 8 ? 'upper' : 'title'
}

/** A word's first sign differs from that of its lower form; curly apostrophes differ too, but are no letters. */
export function startsUpper(text: string, lower: string): boolean {
  const first = text.charCodeAt(0)
  return first !== lower.charCodeAt(0) && (first < 0x2010 || first > 0x2030)
}
