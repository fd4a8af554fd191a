/**
 * Subjects of a sentence that ends with a colon before the quotation: The member for Lund, Jane Doe, on a point of order:
 * “…”; Replying to a boast of “…”, a passenger, Jane Doe, wrote: “…”
 */

import { reportingVerb } from '../../../language/verbs.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL_OR_AUXILIARY, WordClass } from '../../syntax/word-class.js'

/** Maximum number of items before the colon. */
const LONGEST = 24
/** Number of mentions before an apposition among which its anchor is searched. */
const NEAR = 5
/** Classes that may come before the subject of a clause. */
const OPENS = classSet(',', ';', '', WordClass.Conjunction)

/** Returns the subject of the sentence before a colon, or null. */
export function subjectBeforeColon(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, classOf, word } = quotationSentence(scene, place)
  const colon = item - 1
  if (items[colon]?.wordClass !== ':') return null
  return verbless() ?? apposed()

  /** The member for Lund, Jane Doe, on a point of order: “…” */
  function verbless(): Mention | null {
    let first = colon
    while (first > 0 && items[first - 1]?.sentence === sentence && colon - first < LONGEST) {
      first--
      const { wordClass } = items[first] ?? {}
      if (VERBAL_OR_AUXILIARY.has(wordClass) || wordClass === WordClass.Quotation) return null
      if (wordClass === WordClass.Relative) return null
    }
    if (items[first - 1]?.sentence === sentence) return null
    const mention = scene.mentionAt.get(items[first]?.token ?? -1)
    if (!mention || mention.possessive || mention.modifier || mention.type === 'pronoun')
      return null
    // a lone noun labels the words, not their speaker: "The motto, in Latin:"
    const behind = (scene.itemOf[mention.fullEndToken - 1] ?? -2) + 1
    const person = mention.kind === 'person' || (mention.type === 'name' && mention.kind === null)
    // "on a point of order", "for the families"
    const phrase = classOf(behind) === ',' && classOf(behind + 1) === WordClass.Preposition
    return person && phrase ? mention : null
  }

  /** Replying to a boast of “…”, a passenger, Jane Doe, wrote: “…” */
  function apposed(): Mention | null {
    const before = place.outline.spanItems[place.index - 1]
    if (before === undefined || items[before]?.sentence !== sentence) return null
    const verb = colon - 1
    if (classOf(verb) !== WordClass.ReportingVerb || classOf(verb - 1) !== ',') return null
    const act = reportingVerb(word(verb))?.act
    if (act !== 'speech' && act !== 'writing') return null
    const last = scene.mentionEnding.get(items[verb - 2]?.token ?? -1)
    if (last?.type !== 'name' || last.possessive) return null
    for (let i = last.index - 1; i >= 0 && i > last.index - NEAR; i--) {
      const anchor = scene.mentions[i] as Mention
      if (anchor.type !== 'nominal' || anchor.kind !== 'person') continue
      if (anchor.possessive || anchor.fullEndToken !== last.endToken) continue
      const at = scene.itemOf[anchor.firstToken] ?? -1
      return at >= 0 && OPENS.has(classOf(at - 1)) ? last : null
    }
    return null
  }
}
