/** Speakers in a clause or phrase set in commas: “…” Gulls, says Jane Doe, “…”; One boy, in the words of his teacher, came “…” */

import { reportingVerb } from '../../../language/verbs.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { wordAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import type { Mention } from '../../mentions/mention.js'
import { WordClass } from '../../syntax/word-class.js'

/** Maximum distance of the phrase or clause, in items. */
const REACH = 16

/** Returns the speaker in a phrase set in commas before a quotation, or in a clause of the sentence after it; or null. */
export const insetSpeaker = (scene: AnnotatedDocument, place: QuotationRef): Mention | null =>
  phraseBefore(scene, place) ?? clauseAfter(scene, place)

/** One boy, in the words of his teacher, came “…”; the bridge, according to the mayor, is “…” */
function phraseBefore(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, word } = quotationSentence(scene, place)
  for (let i = item - 1; i > item - REACH && word(i) !== ''; i--) {
    if (items[i]?.wordClass === WordClass.ReportingVerb && word(i) !== 'according') return null
    if (word(i) !== ',') continue
    const words = word(i + 1) === 'in' && word(i + 2) === 'the' && word(i + 3) === 'words'
    const according = word(i + 1) === 'according' && word(i + 2) === 'to'
    if (!(words && word(i + 4) === 'of') && !according) continue
    const mention = scene.mentionAt.get(items[i + (words ? 5 : 3)]?.token ?? -1)
    if (!mention) return null
    const end = (scene.itemOf[mention.fullEndToken - 1] ?? item) + 1
    return word(end) === ',' && end < item ? mention : null
  }
  return null
}

/**
 * “It is a matter of habit.” Gulls, says Jane Doe, “remember a face.” A sentence of nothing but a quotation that opens its
 * paragraph has the source of the next one, whose clause in commas interrupts a quotation of the same person.
 */
function clauseAfter(scene: AnnotatedDocument, { outline, index }: QuotationRef): Mention | null {
  const { items, spanItems } = outline
  if (spanItems[index] !== 0 || items[1] === undefined) return null
  const sentence = items[1].sentence
  if (sentence === items[0]?.sentence || items[1].wordClass === WordClass.Quotation) return null
  const isHere = (i: number): boolean => items[i]?.sentence === sentence
  for (let verb = 2; verb < REACH && isHere(verb); verb++) {
    if (items[verb]?.wordClass === WordClass.Quotation) return null
    if (items[verb]?.wordClass !== WordClass.ReportingVerb) continue
    const act = reportingVerb(wordAt(scene.document, outline, verb))?.act
    if (items[verb - 1]?.wordClass !== ',' || (act !== 'speech' && act !== 'writing')) return null
    const mention = scene.mentionAt.get(items[verb + 1]?.token ?? -1)
    if (!mention || mention.possessive || mention.type === 'pronoun') return null
    let end = (scene.itemOf[mention.fullEndToken - 1] ?? -2) + 1
    // "of the Institute"
    while (isHere(end) && end < verb + REACH && items[end]?.wordClass !== ',') {
      if (items[end]?.wordClass === WordClass.Quotation) return null
      end++
    }
    for (let i = end + 1; i < end + REACH && isHere(i); i++)
      if (items[i]?.wordClass === WordClass.Quotation) return mention
    return null
  }
  return null
}
