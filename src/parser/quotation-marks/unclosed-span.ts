/** Finds the end of a quotation with an opening but no closing mark: “The pumps broke, said Ida Morn. */

import { RELATIVES } from '../../lexicon/grammar/function-words.js'

/** Maximum distance, in code units, from the opening mark to the end. */
const FARTHEST = 600
/** Maximum length of a subject before its verb, in words. */
const LONGEST_SUBJECT = 6
/** A comma, question or exclamation mark, and the words up to the next sign. */
const CLAUSE = /[,?!]\s+([\p{L}'’.-]+(?:[ ][\p{L}'’.-]+)*)/gu
const PRONOUN = /^(?:he|she)$/
const SUBJECT_START = /^(?:\p{Lu}|(?:the|a|an|his|her|their|one)$)/u

/** Verbs that report speech whatever follows them, unlike "warned" and "continued", which take other objects. */
const TOLD =
  /^(?:said|says|told|added|adds|asked|wrote|explained|recalled|replied|insisted|sighed|joked|tweeted)$/

/** Maximum number of words after the verb of a subject-first clause: "the mayor’s aide said on Monday". */
const LONGEST_REST = 3

/** Maximum number of words of a role before a name: "said harbour master Ida Morn". */
const LONGEST_ROLE = 4

/** "said potter Ida Morn": a role without an article before a full name. */
function isRoleAndName(words: readonly string[]): boolean {
  let at = 1
  while (at <= LONGEST_ROLE && /^\p{Ll}/u.test(words[at] ?? '')) at++
  return at > 1 && /^\p{Lu}/u.test(words[at] ?? '') && /^\p{Lu}/u.test(words[at + 1] ?? '')
}

/** True of a reporting clause: "said Ida Morn", "the mayor’s aide said". */
function isClause(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (TOLD.test(first))
    return SUBJECT_START.test(second) || PRONOUN.test(second) || isRoleAndName(words)
  const verb = words.findIndex((word) => TOLD.test(word))
  if (verb < 1 || verb > LONGEST_SUBJECT || words.length - 1 - verb > LONGEST_REST) return false
  if (words.some((word) => RELATIVES.has(word))) return false
  if (PRONOUN.test(first)) return verb === 1
  return /^\p{Lu}/u.test(first)
    ? words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word))
    : SUBJECT_START.test(first) && verb > 1 && verb <= 4
}

/** Offset of the last sentence end before an introduction of the next quotation: … of the cuts. ¦ Mr Low said: “No.” */
function lastSentenceEnd(text: string, start: number, end: number): number {
  let last = end
  for (const found of text.slice(start, end).matchAll(/[.!?…]\s+(?=\p{Lu})/gu))
    if (
      !/(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gen|Gov)$/.test(text.slice(start, start + found.index))
    )
      last = start + found.index + 1
  return last
}

/**
 * Returns the offset of the end of an unclosed quotation between `start` and `end`, including its comma; `end` if no
 * reporting clause follows. Offsets are in UTF-16 code units.
 */
export function endOfUnclosed(text: string, start: number, end: number): number {
  const looked = text.slice(start, Math.min(end, start + FARTHEST))
  if (text.charAt(end - 1) === ':') return lastSentenceEnd(text, start, end)
  for (const found of looked.matchAll(CLAUSE)) {
    if (isClause((found[1] as string).replace(/[.]$/, '').split(' ')))
      return start + found.index + 1
  }
  return end
}
