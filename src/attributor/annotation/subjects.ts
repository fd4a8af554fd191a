/** The subject of a verb, found from the verb's side: past auxiliaries, clauses in commas, "and", participles. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { VERBAL, VERBAL_OR_AUXILIARY, WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'
import { wordWithin } from './item-words.js'

const isVerb = (item: Item | undefined): boolean => VERBAL.has(item?.wordClass)

/**
 * The mention that is the subject of the verb at an item of an outline, null where none is found.
 * `depth` bounds how many verbs it may be handed on by ("…, praised X and said").
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
  const handOn = (i: number): Mention | null => {
    if (depth === 0) return null
    for (let k = i; at(k); k--) if (isVerb(at(k))) return subjectOf(scene, outline, k, depth - 1)
    return null
  }
  if (/ing$/.test(word(verb)) && before?.wordClass !== WordClass.Auxiliary) {
    // "with one member comparing it to"
    const own = scene.mentionEnding.get(before?.token ?? -1)
    if (own && word((scene.itemOf[own.firstToken] ?? 0) - 1) === 'with') return own
    const found = handOn(verb - 1)
    if (found) return found
  }
  // "were told by the coastguard to"
  if (
    before?.wordClass === WordClass.Auxiliary &&
    /^(?:is|are|was|were|been|being|be)$/.test(word(verb - 1)) &&
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
    if (word(i) === 'to' && i === verb - 1) return handOn(i - 1)
    if (wordClass === ',') {
      commas++
      // back over the clause between commas to the one before
      let k = i - 1
      while (at(k) && at(k)?.wordClass !== ',' && at(k)?.wordClass !== WordClass.Quotation) k--
      if (commas === 1 && at(k)?.wordClass === ',') {
        i = k
        continue
      }
      continue
    }
    if (wordClass === WordClass.Conjunction) {
      const found = handOn(i - 1)
      if (found) return found
      continue
    }
    if (wordClass === WordClass.Quotation) return null
    const mention = scene.mentionEnding.get(at(i)?.token ?? -1)
    if (mention) {
      const first = scene.itemOf[mention.firstToken] ?? -1
      if (first >= 0 && at(first - 1)?.wordClass === WordClass.Preposition) {
        // "the director of the agency said": on to the head of the phrase
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
 * "The director, Helena Pell, says the findings have …": what follows a verb behind a comma is the subject of its own
 * clause, not of the verb. Behind a quotation it is the verb's: “…”, says the director.
 * `behind`: the class of what stands behind the possible subject.
 */
export const opensClause = (
  { items }: CollapsedParagraph,
  verb: number,
  behind: WordClass = '',
): boolean =>
  items[verb - 1]?.wordClass === ',' &&
  items[verb - 2]?.wordClass !== WordClass.Quotation &&
  VERBAL_OR_AUXILIARY.has(behind)
/** A verb follows, or the mention opens its clause. */
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
  // what opens a sentence, whatever stands between it and its verb: "Omar Pell, from the board, says"
  if (at <= 0 || items[at - 1]?.sentence !== items[at]?.sentence) return at >= 0
  const before = items[at - 1]?.wordClass ?? ''
  if (before === WordClass.Preposition) return false
  if (nextIsVerb) return true
  return (
    before === WordClass.ReportingVerb &&
    (items[at - 2]?.wordClass === WordClass.Quotation || items[at - 2]?.wordClass === ',')
  )
}
