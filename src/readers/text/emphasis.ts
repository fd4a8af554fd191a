import type { Replacement } from './replacement.js'

/** `**words**`, `__words__`, `*words*` or `_words_` within a line: the marks touch the words, and no letter outside. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*\*|__|\*|_)(?=[^\s*_])([^\n*_]{1,300})(?<=\S)\1(?![\p{L}\p{N}*_])/gu
/** `[words](address)` */
const LINK = /(?<![!\\])\[([^[\]\n]{1,300})\]\((?:https?:|\/|#|mailto:)[^()\s]{1,2000}\)/g

/**
 * Finds the emphasis and links of Markdown in a text that is read as plain: `said **Jane Doe**`. Single `*` and `_` count
 * only where the text also has a double mark or a link, or several of them.
 */
export function findEmphasis(text: string): Replacement[] {
  const links = [...text.matchAll(LINK)]
  const emphases = [...text.matchAll(EMPHASIS)]
  const isMarkdown =
    links.length > 0 || emphases.length > 1 || emphases.some(([, mark]) => mark?.length === 2)
  if (!isMarkdown) return []
  return [
    ...links.flatMap(({ index, 0: whole, 1: words = '' }) =>
      around(index, 1, words.length, whole.length),
    ),
    ...emphases.flatMap(({ index, 0: whole, 1: mark = '', 2: words = '' }) =>
      around(index, mark.length, words.length, whole.length),
    ),
  ]
    .sort((one, other) => one.start - other.start)
    .filter((one, i, all) => one.start >= (all[i - 1]?.end ?? 0))
}

/** Leaves out the marks before and after words. */
function around(start: number, before: number, words: number, whole: number): Replacement[] {
  const from = start + before
  return [
    { start, end: from, text: '' },
    { start: from + words, end: start + whole, text: '' },
  ]
}
