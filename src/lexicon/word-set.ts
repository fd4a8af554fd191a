/** Set of the words in a list separated by single blanks or line breaks. */
export function wordSet(list: string): ReadonlySet<string> {
  // Splitting by a regular expression takes four times as long, and the lists have some 20,000 words.
  const words = new Set(list.split('\n').join(' ').split(' '))
  words.delete('')
  return words
}
