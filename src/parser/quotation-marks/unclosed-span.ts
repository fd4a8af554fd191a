/** Where a quotation ends that a mark opens but none closes: “The pumps broke, said Ida Morn. */

import { RELATIVES } from '../../lexicon/grammar/function-words.js'

/** Code units looked at after an opening mark. */
const FARTHEST = 600
/** Words that a name or a description may have before its verb. */
const LONGEST_SUBJECT = 6
/** A comma, question or exclamation mark, and the words up to the next sign. */
const CLAUSE = /[,?!]\s+([\p{L}'’.-]+(?:[ ][\p{L}'’.-]+)*)/gu
const PRONOUN = /^(?:he|she)$/
const SUBJECT_START = /^(?:\p{Lu}|(?:the|a|an|his|her|their|one)$)/u

/** Forms that tell what was said whatever follows them; "warned" and "continued" have objects of other kinds. */
const TOLD =
  /^(?:said|says|told|added|adds|asked|wrote|explained|recalled|replied|insisted|sighed|joked|tweeted)$/

/** Words after the verb of a clause whose subject stands first: "the mayor’s aide said on Monday". */
const LONGEST_REST = 3

/** Whether words are a reporting clause: "said Ida Morn", "the mayor’s aide said". */
function isClause(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (TOLD.test(first)) return SUBJECT_START.test(second) || PRONOUN.test(second)
  const verb = words.findIndex((word) => TOLD.test(word))
  if (verb < 1 || verb > LONGEST_SUBJECT || words.length - 1 - verb > LONGEST_REST) return false
  if (words.some((word) => RELATIVES.has(word))) return false
  if (PRONOUN.test(first)) return verb === 1
  return /^\p{Lu}/u.test(first)
    ? words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word))
    : SUBJECT_START.test(first) && verb > 1 && verb <= 4
}

/** Of words that lead to the next quotation the sentence is told: … of the cuts. ¦ Mr Low said: “No.” */
function lastSentenceEnd(text: string, start: number, end: number): number {
  let last = end
  for (const found of text.slice(start, end).matchAll(/[.!?…]\s+(?=\p{Lu})/gu))
    if (
      !/(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gen|Gov)$/.test(text.slice(start, start + found.index))
    )
      last = start + found.index + 1
  return last
}

/** The end of the quotation between `start` and `end`, its comma included: `end` where no reporting clause ends it. */
export function endOfUnclosed(text: string, start: number, end: number): number {
  const looked = text.slice(start, Math.min(end, start + FARTHEST))
  if (text.charAt(end - 1) === ':') return lastSentenceEnd(text, start, end)
  for (const found of looked.matchAll(CLAUSE)) {
    if (isClause((found[1] as string).replace(/[.]$/, '').split(' ')))
      return start + found.index + 1
  }
  return end
}
