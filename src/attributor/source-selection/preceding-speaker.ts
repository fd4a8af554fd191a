/** Who speaks or acts in the sentence that leads to a quotation. */

import { reportingVerb } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { lowerAt } from '../annotation/item-words.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { VERBAL, VERBAL_OR_AUXILIARY, WORDS, WordClass } from '../syntax/word-class.js'
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

/** So many words a sentence has at most that tells no more than what somebody does while speaking. */
const BEAT = 9

/** Who acts in the sentence right before a quotation of its own: "Jane Doe shook her head. “…”" */
export interface Actor {
  readonly mention: Mention
  /** The sentence is short, and tells no more than that. */
  readonly beat: boolean
}

export function findActor(
  scene: AnnotatedDocument,
  outline: CollapsedParagraph,
  item: number,
): Actor | null {
  const { items } = outline
  const sentence = (items[item]?.sentence ?? 0) - 1
  let first = item
  let words = 0
  while (items[first - 1]?.sentence === sentence) {
    first--
    if (items[first]?.wordClass === WordClass.Quotation) return null
    if (WORDS.has(items[first]?.wordClass)) words++
  }
  const mention = scene.mentionAt.get(items[first]?.token ?? -1)
  if (!mention || mention.possessive || mention.plural) return null
  const somebody =
    mention.type === 'pronoun'
      ? /^(?:he|she)$/.test(mention.head)
      : mention.kind === 'person' || mention.kind === null
  const end = (scene.itemOf[mention.fullEndToken - 1] ?? item) + 1
  return somebody && leadsToVerb(outline, end, item) ? { mention, beat: words <= BEAT } : null
}

/** After a subject: its verb, at once or after what stands between commas. */
function leadsToVerb({ items }: CollapsedParagraph, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const wordClass = items[i]?.wordClass
    if (VERBAL_OR_AUXILIARY.has(wordClass)) return true
    if (wordClass === ',') {
      do i++
      while (i < end && items[i]?.wordClass !== ',')
    } else if (wordClass === WordClass.Relative || wordClass === WordClass.Conjunction) return false
  }
  return false
}
