/**
 * Lexicon of compromise (MIT): first names, and verbs with their forms. The only module of the training that imports it;
 * `npm run train:lexicon` copies the words into a data file, because loading compromise at every start would take longer
 * than a whole article (140 ms against 10).
 */
import nlp from 'compromise'

type Lexicon = Readonly<Record<string, string | readonly string[]>>

const tagsOf = (lexicon: Lexicon, word: string): readonly string[] => {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags
}

/** Returns the single words with one of the tags, in alphabetical order. */
export function wordsTagged(tags: readonly string[]): string[] {
  const lexicon = (nlp.model() as { one: { lexicon: Lexicon } }).one.lexicon
  return Object.keys(lexicon)
    .filter((word) => /^[\p{L}'-]+$/u.test(word))
    .filter((word) => tagsOf(lexicon, word).some((tag) => tags.includes(tag)))
    .sort()
}
