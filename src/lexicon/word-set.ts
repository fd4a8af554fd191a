/** A set of the words in a list, with blanks or line breaks between them. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean))
