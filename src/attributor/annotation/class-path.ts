import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { WordClass } from '../syntax/word-class.js'
import { classAt } from './item-words.js'

/** Word classes of the items from `from` to `to`, shortened: a noun phrase is one "n", "~" marks a cut. */
export function classPath(outline: CollapsedParagraph, from: number, to: number): string {
  let out = ''
  let words = 0
  for (let i = from; i < to; i++) {
    const wordClass = classAt(outline, i)
    if (
      wordClass === WordClass.Adverb ||
      wordClass === WordClass.Determiner ||
      wordClass === WordClass.Possessive
    )
      continue
    const symbol =
      wordClass === WordClass.Name ||
      wordClass === WordClass.Noun ||
      wordClass === WordClass.Number ||
      wordClass === WordClass.Time
        ? WordClass.Noun
        : wordClass
    if (symbol === WordClass.Noun && out.endsWith(WordClass.Noun)) continue
    out += symbol
    if (++words > 7) return `${out}~`
  }
  return out
}
