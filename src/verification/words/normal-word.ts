const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** The usual case. */
const PLAIN = /^[a-z0-9]+$/

/**
 * Returns the form of a word that is compared: lower case, ligatures and full-width forms resolved (NFKC), straight
 * apostrophes, no soft hyphens. Two words with the same form differ in typography and case only.
 */
export function normalWord(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .replace(IGNORABLE, '')
    .normalize('NFKC')
    .replace(/[’ʼ‘＇]/g, "'")
    .toLowerCase()
}
