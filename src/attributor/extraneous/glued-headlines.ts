/** Glued headlines: headlines of other stories that a scraper has joined to a paragraph. */
import type { Document, Sentence } from '../../document/document.js'

/**
 * Returns the indices of the sentences joined to the next one without a space and without final punctuation: "Train
 * drivers walk out in biggest strike in decade“We all agree …". A missing space after a full stop does not count.
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
