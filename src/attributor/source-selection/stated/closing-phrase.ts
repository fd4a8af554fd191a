/**
 * Sources that end the sentence of a quotation: The board wants “a fresh start” in spring, according to Jane Doe; The city
 * needs its “place in the sun,” declared a later mayor, Jane Doe.
 */

import { reportingVerb, reportsWords } from '../../../language/verbs.js'
import { ADDRESSED } from '../../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import { subjectOf } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL_OR_AUXILIARY, WordClass } from '../../syntax/word-class.js'

/** Maximum distance of the phrase from the quotation, in items. */
const REACH = 32
/** Classes that may follow the subject of an inverted clause. */
const AFTER_SUBJECT = classSet(',', '.', ';', WordClass.Preposition, WordClass.Time, '')

/** Maximum distance of the verb that leads in a quotation, in items. */
const LEAD_IN = 12

/** Jane Doe called it “a farce”, according to the Herald: returns the subject of the verb before the quotation, or null. */
export function sayerBefore(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word } = quotationSentence(scene, place)
  // They searched, “but found none,” according to Jane Doe: a clause of its own
  if (items[item - 1]?.wordClass === ',') return null
  for (let i = item - 1; i > item - LEAD_IN && items[i]?.sentence === sentence; i--) {
    if (items[i]?.wordClass !== WordClass.ReportingVerb) continue
    const act = reportingVerb(word(i))?.act
    if (act === 'speech' || act === 'writing') return subjectOf(scene, place.outline, i)
  }
  return null
}

/** Returns the source in a phrase or an inverted clause after a quotation in the midst of a sentence, or null. */
export function closingSource(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word, mentionFrom } = quotationSentence(scene, place)
  if (items[item - 1]?.sentence !== sentence) return null
  const speaks = (i: number): boolean =>
    items[i]?.wordClass === WordClass.ReportingVerb && reportsWords(word(i))
  for (let i = item - 1; i > item - REACH && items[i]?.sentence === sentence; i--)
    if (speaks(i)) return null
  return inverted() ?? according()

  function inverted(): Mention | null {
    const span = place.outline.spans[place.index]
    const comma = items[item + 1]?.wordClass === ','
    const inside =
      span &&
      /,["'”’]?\s*$/.test(scene.document.text.slice(Math.max(span.start, span.end - 4), span.end))
    if (!comma && !inside) return null
    const verb = item + (comma ? 2 : 1)
    if (
      !speaks(verb) ||
      /ing$/.test(word(verb)) ||
      ADDRESSED.has(reportingVerb(word(verb))?.base ?? '')
    )
      return null
    const mention = mentionFrom(verb + 1)
    if (!mention || mention.possessive || mention.type === 'pronoun') return null
    const after = (scene.itemOf[mention.fullEndToken - 1] ?? -2) + 1
    const next = items[after]?.sentence === sentence ? items[after]?.wordClass : ''
    return AFTER_SUBJECT.has(next) && !VERBAL_OR_AUXILIARY.has(next) ? mention : null
  }

  function according(): Mention | null {
    for (let i = item + 1; i < item + REACH && items[i]?.sentence === sentence; i++) {
      if (speaks(i)) return null
      if (word(i) !== ',' || word(i + 1) !== 'according' || word(i + 2) !== 'to') continue
      const source = mentionFrom(i + 3)
      return source && source.kind === null && source.determiner === "'s" ? owner(source) : source
    }
    return null
  }

  /** "Doe’s | explanations" */
  function owner({ index: at, firstToken }: Mention): Mention | null {
    for (let i = at; i >= 0 && scene.mentions[i]?.firstToken === firstToken; i--)
      if (scene.mentions[i]?.possessive) return scene.mentions[i] ?? null
    return null
  }
}
