/** Text that is no part of the article's prose: the headline of another story, glued to a paragraph by a scraper. */
import type { Document, Sentence } from '../../document/document.js'

/**
 * Indices of the sentences that stand glued to the next one, without a blank and without an end of their own:
 * "Train drivers walk out in biggest strike in decade“We all agree …". A missing space after a full stop is
 * only a missing space.
 */
export function findGluedHeadlines({ text, sentences }: Document): ReadonlySet<number> {
  const found = new Set<number>()
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1]
    if (
      next &&
      next.paragraph === sentence.paragraph &&
      next.start === sentence.end &&
      !ends(text, sentence)
    )
      found.add(i)
  })
  return found
}

const ends = (text: string, { start, end }: Sentence): boolean =>
  /[.!?…:;,]["'”’»“)\]]*$/.test(text.slice(Math.max(start, end - 6), end))
