/**
 * What we take from compromise (MIT): its lexicon of first names and of verbs with their forms.
 * The only module that imports it. Read once, by `npm run train:lexicon`, into data files: loading its
 * tagger at every start would cost more time than a whole article takes (140 ms against 10).
 */
import nlp from 'compromise'

type Lexicon = Readonly<Record<string, string | readonly string[]>>

const tagsOf = (lexicon: Lexicon, word: string): readonly string[] => {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags
}

/** Single words of compromise's lexicon that carry one of the tags, in alphabetical order. */
export function wordsTagged(tags: readonly string[]): string[] {
  const lexicon = (nlp.model() as { one: { lexicon: Lexicon } }).one.lexicon
  return Object.keys(lexicon)
    .filter((word) => /^[\p{L}'-]+$/u.test(word))
    .filter((word) => tagsOf(lexicon, word).some((tag) => tags.includes(tag)))
    .sort()
}
