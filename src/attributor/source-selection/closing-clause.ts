/** Reporting clauses that close a sentence after a comma: "…, the alliance’s chief claimed". */

import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { classAt } from '../annotation/item-words.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { classSet, WordClass } from '../syntax/word-class.js'

/** Classes of words that may follow a closing clause: days, phrases of place and the like. */
const AFTERTHOUGHTS = classSet(
  WordClass.Time,
  WordClass.Adverb,
  WordClass.Preposition,
  WordClass.Determiner,
  WordClass.Noun,
  WordClass.Number,
  '.',
)

/**
 * Returns the subject of the closing clause, the source of the whole sentence: "Putin thought “lazy” NATO would give
 * up, the alliance’s chief claimed today." Null if no such clause follows the item `from`.
 */
export function closingSubject(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  from: number,
): Mention | null {
  const verb = closingVerb(outline, outline.items[from]?.sentence ?? 0)
  if (verb <= from + 2 || classAt(outline, verb) !== WordClass.ReportingVerb) return null
  const subject = subjectOf(scene, outline, verb)
  if (!subject) return null
  const first = scene.itemOf[subject.firstToken] ?? -1
  return first > from + 1 &&
    classAt(outline, first - 1) === ',' &&
    subject.endToken === outline.items[verb]?.token
    ? subject
    : null
}

/** Cache of the closing items of a paragraph, by sentence. */
const closings = new WeakMap<CollapsedParagraph, readonly number[]>()

/** Returns the index of a sentence’s last item, not counting days and phrases of place; -1 if there is none. */
export function closingVerb(outline: CollapsedParagraph, sentence: number): number {
  let found = closings.get(outline)
  if (!found) {
    const { items } = outline
    const verbs: number[] = new Array(outline.sentences).fill(-1)
    items.forEach((item, i) => {
      if (!AFTERTHOUGHTS.has(item.wordClass)) verbs[item.sentence] = i
    })
    found = verbs
    closings.set(outline, found)
  }
  return found[sentence] ?? -1
}
