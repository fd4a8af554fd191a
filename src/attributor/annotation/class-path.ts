import type { Outline } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import { classAt } from './item-words.js'

/** Classes between two items, short: runs of noun-phrase words are one "n". */
export function path(outline: Outline, from: number, to: number): string {
  let out = ''
  let words = 0
  for (let i = from; i < to; i++) {
    const cls = classAt(outline, i)
    if (cls === WordClass.Adverb || cls === WordClass.Determiner || cls === WordClass.Possessive)
      continue
    const symbol =
      cls === WordClass.Name ||
      cls === WordClass.Noun ||
      cls === WordClass.Number ||
      cls === WordClass.Time
        ? WordClass.Noun
        : cls
    if (symbol === WordClass.Noun && out.endsWith(WordClass.Noun)) continue
    out += symbol
    if (++words > 7) return `${out}~`
  }
  return out
}
