/** Cues between a source and its quotation when the source has no reporting verb of its own. */

import { paragraphOf } from '../../document/paragraph-of.js'
import type { TokenRange } from '../../document/token-range.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { wordAt } from '../annotation/item-words.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph, Item } from '../syntax/collapsed-paragraph.js'
import { classSet, LEADING_SIGNS, PREVERBAL, WordClass } from '../syntax/word-class.js'

/** Classes that begin a verb group: "was later heard remarking". */
const GROUP_OPENERS = classSet(WordClass.Auxiliary, WordClass.Verb)
/** Classes of its words. */
const GROUP_MEMBERS = classSet(
  WordClass.Auxiliary,
  WordClass.Verb,
  WordClass.Adverb,
  WordClass.Noun,
)

/** Number of items before the quotation that are searched. */
const REACH = 20
/** Longest clause before a colon, in items. */
const CLAUSE = 60
/** Longest verb group, in items: "was later heard remarking". */
const VERB_GROUP = 4

/** Finds a cue without a reporting verb: a verb group, "put … at" or a colon. Returns null if there is none. */
export function lastResort(
  scene: AnnotatedDocument,
  mention: Mention,
  { outline, index }: QuotationRef,
): TokenRange | null {
  const span = outline.spanItems[index] as number
  const from = scene.itemOf[mention.fullEndToken - 1] ?? -1
  const { items } = outline
  if (from < 0 || from >= span || items[from]?.sentence !== items[span]?.sentence) return null
  if (paragraphOf(scene.document, mention) !== outline.paragraph) return null
  return (
    verbGroup(items, from + 1, span) ??
    putAt(scene, outline, from + 1, span) ??
    beforeColon(items, from + 1, span)
  )
}

/** "was heard remarking, “…”": only verbs up to the quotation. */
function verbGroup(items: readonly Item[], from: number, span: number): TokenRange | null {
  if (items[from]?.wordClass === ',') from++
  let end = span
  if (LEADING_SIGNS.has(items[end - 1]?.wordClass)) end--
  if (end - from < 1 || end - from > VERB_GROUP || !GROUP_OPENERS.has(items[from]?.wordClass))
    return null
  for (let i = from; i < end; i++) if (!GROUP_MEMBERS.has(items[i]?.wordClass)) return null
  return tokensOf(items, from, end)
}

/** Finds a reporting verb separated from its subject by other quoted words: "…, popularly called “Baba”, alleged that …". */
export function hiddenVerb(
  scene: AnnotatedDocument,
  mention: Mention,
  { outline, index }: QuotationRef,
): TokenRange | null {
  const { items, spanItems } = outline
  const span = spanItems[index] as number
  const hiding = spanItems[index - 1]
  // an apposition may end inside the quoted words
  const full = scene.itemOf[mention.fullEndToken - 1] ?? -1
  const from = full < 0 ? (scene.itemOf[mention.endToken - 1] ?? -1) : full
  if (hiding === undefined || from < 0 || from > hiding || mention.type === 'pronoun') return null
  if (items[from]?.sentence !== items[span]?.sentence) return null
  if (paragraphOf(scene.document, mention) !== outline.paragraph) return null
  for (let i = span - 1; i > Math.max(hiding, span - REACH); i--) {
    if (items[i]?.wordClass !== WordClass.ReportingVerb) continue
    return subjectOf(scene, outline, i) === null ? tokensOf(items, i, i + 1) : null
  }
  return null
}

/** "put the losses at “at least” nine" */
function putAt(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  from: number,
  span: number,
): TokenRange | null {
  const word = (i: number): string => wordAt(scene.document, outline, i)
  if (!/^puts?$/.test(word(from))) return null
  for (let i = from + 1; i < Math.min(span, from + REACH); i++)
    if (word(i) === 'at') return tokensOf(outline.items, from, from + 1)
  return null
}

/**
 * "he read, in full: “…”", "Omar Vassallo on the ferry: “…”": before a colon, any verb of the source is a cue, else the
 * colon itself, unless another reporting verb precedes it.
 */
function beforeColon(items: readonly Item[], from: number, span: number): TokenRange | null {
  if (items[span - 1]?.wordClass !== ':' || span - from > CLAUSE) return null
  if (items.slice(from, span).some(({ wordClass }) => wordClass === WordClass.ReportingVerb))
    return null
  let i = from
  while (i < span && i - from < VERB_GROUP && PREVERBAL.has(items[i]?.wordClass)) i++
  return items[i]?.wordClass === WordClass.Verb
    ? tokensOf(items, from, i + 1)
    : tokensOf(items, span - 1, span)
}

const tokensOf = (items: readonly Item[], from: number, end: number): TokenRange => ({
  first: (items[from] as Item).token,
  end: (items[end - 1] as Item).token + 1,
})
