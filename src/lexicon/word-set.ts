/** Set of the words in a list separated by blanks or line breaks. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean))
