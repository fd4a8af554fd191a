/** Who speaks or acts in the sentence that leads to a quotation. */

import { reportingVerb } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { lowerAt } from '../annotation/item-words.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { VERBAL, WordClass } from '../syntax/word-class.js'
import { closingVerb } from './closing-clause.js'

/** Who leads to a quotation that opens a sentence. */
export interface PrecedingSpeaker {
  /** Who tells the sentence that leads to it: the subject of its verb of speech. */
  readonly precedingSpeaker: Mention | null
  /** The subject of that sentence's first verb. */
  readonly precedingSubject: Mention | null
}

/** So many sentences before a quotation the one may stand that leads to it; those between are quotations. */
const REACH = 3
/** A verb of speech; of several in a sentence the first tells it, or the one that closes it behind a comma. */
const isTold = (scene: AnnotatedDocument, outline: CollapsedParagraph, item: number): boolean =>
  /^(?:speech|writing)$/.test(reportingVerb(lowerAt(scene, outline, item))?.act ?? '')
/** "Professor Pell says the findings are grave. “There seems …”": who said or did what the sentence before tells. */
export function findPrecedingSpeaker(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
  sameBefore: boolean,
): PrecedingSpeaker {
  const { items } = outline
  const sentence = items[item]?.sentence ?? 0
  let end = item
  for (let back = 1; !sameBefore && back <= REACH; back++) {
    let from = end
    while (from > 0 && items[from - 1]?.sentence === sentence - back) from--
    let precedingSubject: Mention | null = null
    let precedingSpeaker: Mention | null = null
    let spoken = false
    for (let i = from; i < end; i++) {
      const wordClass = items[i]?.wordClass
      if (wordClass === WordClass.Quotation) spoken = true
      precedingSpeaker ??= accordingTo(scene, outline, i)
      if (!VERBAL.has(wordClass)) continue
      const subject = subjectOf(scene, outline, i)
      precedingSubject ??= subject
      if (wordClass === WordClass.ReportingVerb && subject && isTold(scene, outline, i)) {
        if (!precedingSpeaker || closingVerb(outline, items[i]?.sentence ?? 0) === i)
          precedingSpeaker = subject
      }
    }
    if (precedingSubject || !spoken) return { precedingSpeaker, precedingSubject }
    end = from
  }
  return { precedingSpeaker: null, precedingSubject: null }
}

/** "… they gain, according to Professor Pell. “Most …”" */
function accordingTo(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  i: number,
): Mention | null {
  if (lowerAt(scene, outline, i) !== 'according' || lowerAt(scene, outline, i + 1) !== 'to')
    return null
  const token = outline.items[i + 2]?.token
  const mention = token === undefined ? undefined : scene.mentionAt.get(token)
  // a bank or a ministry is where a figure comes from; who speaks next is somebody else
  return mention?.kind === 'person' ? mention : null
}
