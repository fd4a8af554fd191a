/** Subjects of verbs, searched for from the verb: past auxiliaries, clauses in commas, "and" and participles. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { VERBAL, VERBAL_OR_AUXILIARY, WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'
import { wordWithin } from './item-words.js'

/** Auxiliaries of the passive: "was told". */
export const FORMS_OF_BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'be',
])

const isVerb = (item: Item | undefined): boolean => VERBAL.has(item?.wordClass)

/**
 * Returns the subject of the verb at an item, null if none is found.
 *
 * @param depth how many verbs may share the subject ("…, praised X and said")
 */
export function subjectOf(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  verb: number,
  depth = 3,
): Mention | null {
  const { items } = outline
  const sentence = items[verb]?.sentence
  const at = (i: number): Item | undefined =>
    items[i]?.sentence === sentence ? items[i] : undefined
  const word = (i: number): string => wordWithin(scene.document, outline, sentence, i)
  const before = at(verb - 1)
  // “…,” said Jane Doe
  if (
    !before ||
    before.wordClass === WordClass.Quotation ||
    before.wordClass === ',' ||
    before.wordClass === '-'
  ) {
    const follows = scene.mentionAt.get(at(verb + 1)?.token ?? -1)
    if (
      follows &&
      follows.type !== 'pronoun' &&
      !opensClause(outline, verb, scene.classes[follows.endToken])
    )
      return follows
  }
  const subjectOfPreviousVerb = (i: number): Mention | null => {
    if (depth === 0) return null
    for (let k = i; at(k); k--) if (isVerb(at(k))) return subjectOf(scene, outline, k, depth - 1)
    return null
  }
  if (/ing$/.test(word(verb)) && before?.wordClass !== WordClass.Auxiliary) {
    // "with one member comparing it to"
    const own = scene.mentionEnding.get(before?.token ?? -1)
    if (own && word((scene.itemOf[own.firstToken] ?? 0) - 1) === 'with') return own
    const found = subjectOfPreviousVerb(verb - 1)
    if (found) return found
  }
  // "were told by the coastguard to"
  if (
    before?.wordClass === WordClass.Auxiliary &&
    FORMS_OF_BE.has(word(verb - 1)) &&
    word(verb + 1) === 'by'
  ) {
    return scene.mentionAt.get(at(verb + 2)?.token ?? -1) ?? null
  }
  let commas = 0
  for (let i = verb - 1, steps = 0; at(i) && steps < 40; i--, steps++) {
    const wordClass = at(i)?.wordClass ?? ''
    if (
      wordClass === WordClass.Adverb ||
      wordClass === WordClass.Auxiliary ||
      wordClass === ')' ||
      wordClass === '('
    )
      continue
    if (word(i) === 'to' && i === verb - 1) return subjectOfPreviousVerb(i - 1)
    if (wordClass === ',') {
      commas++
      // skip back over a clause in commas
      let k = i - 1
      while (at(k) && at(k)?.wordClass !== ',' && at(k)?.wordClass !== WordClass.Quotation) k--
      if (commas === 1 && at(k)?.wordClass === ',') {
        i = k
        continue
      }
      continue
    }
    if (wordClass === WordClass.Conjunction) {
      const found = subjectOfPreviousVerb(i - 1)
      if (found) return found
      continue
    }
    if (wordClass === WordClass.Quotation) return null
    const mention = scene.mentionEnding.get(at(i)?.token ?? -1)
    if (mention) {
      const first = scene.itemOf[mention.firstToken] ?? -1
      if (first >= 0 && at(first - 1)?.wordClass === WordClass.Preposition) {
        // "the director of the agency said": move to the head of the phrase
        i = first - 1
        continue
      }
      return mention
    }
    if (isVerb(at(i)) && wordClass === WordClass.Verb) continue
    if (wordClass === WordClass.ReportingVerb)
      return depth > 0 ? subjectOf(scene, outline, i, depth - 1) : null
  }
  return null
}

/**
 * Returns whether the noun phrase after a verb is the subject of a new clause, not of the verb: "The director, Helena
 * Pell, says the findings have …". After a quotation it is the verb's own subject: “…”, says the director.
 *
 * @param after class of the word after the noun phrase
 */
export const opensClause = (
  { items }: CollapsedParagraph,
  verb: number,
  after: WordClass = '',
): boolean =>
  items[verb - 1]?.wordClass === ',' &&
  items[verb - 2]?.wordClass !== WordClass.Quotation &&
  VERBAL_OR_AUXILIARY.has(after)

/** Returns whether a mention looks like a subject: a verb follows it, or it opens its clause. */
export function isSubject(
  { classes, itemOf, document, collapsedParagraphs }: AnnotatedDocument,
  mention: Mention,
): boolean {
  if (mention.possessive) return false
  const paragraph = paragraphOf(document, mention)
  const items = collapsedParagraphs[paragraph]?.items ?? []
  const at = itemOf[mention.firstToken] ?? -1
  const next = classes[mention.fullEndToken] ?? ''
  const nextIsVerb =
    next === WordClass.Auxiliary ||
    next === WordClass.ReportingVerb ||
    next === WordClass.Verb ||
    next === WordClass.Adverb
  // it opens the sentence, possibly far from its verb: "Omar Pell, from the board, says"
  if (at <= 0 || items[at - 1]?.sentence !== items[at]?.sentence) return at >= 0
  const before = items[at - 1]?.wordClass ?? ''
  if (before === WordClass.Preposition) return false
  if (nextIsVerb) return true
  return (
    before === WordClass.ReportingVerb &&
    (items[at - 2]?.wordClass === WordClass.Quotation || items[at - 2]?.wordClass === ',')
  )
}
