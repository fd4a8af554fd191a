/** Inversion: “…,” said he, “…”: a verb and its pronoun subject right after a quotation. */

import { reportingVerb } from '../../language/verbs.js'
import { GESTURES } from '../../lexicon/verbs/verb-groups.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { classSet, WordClass } from '../syntax/word-class.js'
import type { AnnotatedDocument } from './annotated-document.js'
import { wordAt } from './item-words.js'

const SUBJECTS = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'one',
  'another',
  'some',
  'others',
  'both',
])
/** Pronouns that are also objects: “…,” told it. */
const SUBJECTS_OF_SAY = new Set(['it', 'you'])
const SAY = new Set(['say', 'reply', 'cry', 'answer'])

/** Punctuation allowed between a quotation and its verb. */
const AFTER_QUOTATION = classSet(',', '-', '–', '—')
/** Verbs whose subject is the pronoun before them. */
const AFTER_SUBJECT = classSet(WordClass.Auxiliary, WordClass.ReportingVerb)

export interface Inversion {
  readonly mention: Mention
  /** Item of the verb. */
  readonly verb: number
}

/** Finds the inversion right after the quotation at an item; null if there is none. */
export function inversionAfter(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): Inversion | null {
  const { items } = outline
  const sentence = items[item]?.sentence
  const classOf = (i: number): WordClass =>
    (items[i]?.sentence === sentence ? items[i]?.wordClass : '') ?? ''
  let verb = item + 1
  if (AFTER_QUOTATION.has(classOf(verb))) verb++
  // “…,” then said he
  if (classOf(verb) === WordClass.Adverb) verb++
  if (classOf(verb) !== WordClass.ReportingVerb) return null
  const mention = scene.mentionAt.get(items[verb + 1]?.token ?? -1)
  if (!mention || classOf(verb + 1) === '') return null
  const base = reportingVerb(wordAt(scene.document, outline, verb))?.base
  const isSubject =
    SUBJECTS.has(mention.head) || (SUBJECTS_OF_SAY.has(mention.head) && SAY.has(base ?? ''))
  if (mention.type !== 'pronoun' || !isSubject) return null
  let after = (scene.itemOf[mention.endToken - 1] ?? 0) + 1
  if (classOf(after) === WordClass.Adverb) after++
  const next = wordAt(scene.document, outline, after)
  // “…,” said they would: the subject of the verb that follows
  const opensClause =
    AFTER_SUBJECT.has(classOf(after)) || (classOf(after) === WordClass.Verb && !/ing$/.test(next))
  return opensClause ? null : { mention, verb }
}

/**
 * Finds the inversion after which a quotation resumes: “…,” said he in a low voice, “…”. Null if more than a cue
 * separates the two parts.
 */
export function inversionBefore(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  index: number,
): Inversion | null {
  const { items, spanItems } = outline
  const before = spanItems[index - 1]
  const own = spanItems[index] as number
  if (before === undefined || items[before]?.sentence !== items[own]?.sentence) return null
  const found = inversionAfter(scene, outline, before)
  if (!found) return null
  const reports = (i: number): boolean =>
    items[i]?.wordClass === WordClass.ReportingVerb &&
    !GESTURES.has(wordAt(scene.document, outline, i))
  // another reporting verb may have its own source
  for (let i = found.verb + 1; i < own; i++) if (reports(i)) return null
  return found
}
