/** The words of a list in a lexicon. */
export const setOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean))
