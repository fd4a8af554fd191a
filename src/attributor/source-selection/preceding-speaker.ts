/** Speakers and actors in the sentence that leads up to a quotation. */

import { reportingVerb } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import { lowerAt } from '../annotation/item-words.js'
import { subjectOf } from '../annotation/subjects.js'
import type { Mention } from '../mentions/mention.js'
import type { CollapsedParagraph } from '../syntax/collapsed-paragraph.js'
import { VERBAL, VERBAL_OR_AUXILIARY, WORDS, WordClass } from '../syntax/word-class.js'
import { closingVerb } from './closing-clause.js'

/** People in the lead-in to a quotation that opens a sentence. */
export interface PrecedingSpeaker {
  /** Source of the lead-in: the subject of its verb of speech, or a person after "according to". */
  readonly precedingSpeaker: Mention | null
  /** Subject of its first verb that has one. */
  readonly precedingSubject: Mention | null
}

/** Maximum distance of the lead-in before a quotation, in sentences; those in between contain quotations. */
const REACH = 3
/** Tests for a verb of speech or writing. */
const isTold = (scene: AnnotatedDocument, outline: CollapsedParagraph, item: number): boolean =>
  /^(?:speech|writing)$/.test(reportingVerb(lowerAt(scene, outline, item))?.act ?? '')

/**
 * Finds the speaker in the lead-in: "Professor Pell says the findings are grave. “There seems …”". Of several verbs
 * of speech, the one that closes the sentence decides, otherwise the first. `sameBefore`: the quotation does not open
 * its sentence, and so has no lead-in.
 */
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
  // an organisation is the source of a figure, rarely the speaker of the next sentence
  return mention?.kind === 'person' ? mention : null
}

/** Maximum number of words in a beat, a sentence that only describes a gesture of the speaker. */
const BEAT = 9

/** Subject of the sentence right before a stand-alone quotation: "Jane Doe shook her head. “…”" */
export interface Actor {
  readonly mention: Mention
  /** The sentence is short, a mere gesture. */
  readonly beat: boolean
}

/** Returns the person who acts in the sentence right before an item, or null. */
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

/** Tests whether a subject is followed by its verb, directly or after an insertion between commas. */
function leadsToVerb({ items }: CollapsedParagraph, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const wordClass = items[i]?.wordClass
    if (VERBAL_OR_AUXILIARY.has(wordClass)) return true
    if (wordClass === ',') {
      // "The cook, Ned Bray, shook his head": this comma closes the apposition
      if (VERBAL.has(items[i + 1]?.wordClass)) return true
      do i++
      while (i < end && items[i]?.wordClass !== ',')
    } else if (wordClass === WordClass.Relative || wordClass === WordClass.Conjunction) return false
  }
  return false
}

/** Maximum number of words in a gesture that has its paragraph to itself. */
const LONG_BEAT = 14

/** Auxiliaries: a sentence of being or having tells of somebody rather than showing a gesture. */
const STATE = /^(?:is|are|was|were|be|been|has|have|had|does|did|will|would|could|can|may|might)$/

/** Returns the actor of a paragraph that consists of a gesture and a quotation: The clerk looked up. “It’s shut.” */
export function gesturing(
  scene: AnnotatedDocument,
  { outline, index }: { readonly outline: CollapsedParagraph; readonly index: number },
): Mention | null {
  const { items, spanItems, spans } = outline
  const item = spanItems[index] ?? -1
  if (spans.length !== 1 || item !== items.length - 1 || item < 3) return null
  const sentence = items[0]?.sentence
  if (items[item - 1]?.sentence !== sentence || items[item]?.sentence === sentence) return null
  if (items[item - 1]?.wordClass !== '.') return null
  const actor = findActor(scene, outline, item)
  if (!actor) return null
  let words = 0
  for (let i = 0; i < item; i++) {
    if (STATE.test(lowerAt(scene, outline, i))) return null
    if (WORDS.has(items[i]?.wordClass)) words++
  }
  return words <= LONG_BEAT ? actor.mention : null
}
