/**
 * Second-hand reports: "A quoted B as saying “…”", "B was quoted by A as saying “…”", "A objected to B’s phrase, “…”".
 * The source is B, even if the verb of A is closer.
 */

import { SHORT_TEXTS, WORDINGS } from '../../../lexicon/nouns/speech-nouns.js'
import { HANDS_ON, INTRODUCES_TEXT } from '../../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import { subjectOf } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { DASHES, LEADING_SIGNS, WordClass } from '../../syntax/word-class.js'

const BE = /^(?:is|are|was|were|been|being|be)$/
/** Maximum distance of the verb before a quotation, in items. */
const REACH = 24

/** Returns the original source in a second-hand report, or null. */
export function reportedSource(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word, mentionFrom, mentionUntil } = quotationSentence(scene, place)
  return quotedAs() ?? possessed() ?? textOfSomebody()

  /** "A quoted B as saying that …", "B was quoted (by A) as saying", "A cited him as adding" */
  function quotedAs(): Mention | null {
    for (let i = item - 1; i > item - REACH; i--) {
      const it = items[i]
      if (it?.sentence !== sentence || it?.wordClass === WordClass.Quotation) return null
      if (word(i) !== 'as' || !/ing$/.test(word(i + 1))) continue
      // the mention between the verb and "as" is the person quoted
      for (let verb = i - 1; verb > i - REACH && word(verb) !== ''; verb--) {
        if (!HANDS_ON.has(word(verb))) continue
        if (BE.test(word(verb - 1)) || /^(?:be|been)$/.test(word(verb - 1))) return passive(verb)
        const quoted = mentionUntil(i - 1) ?? mentionFrom(verb + 1)
        return quoted && (scene.itemOf[quoted.firstToken] ?? -1) > verb
          ? (mentionFrom(verb + 1) ?? quoted)
          : null
      }
      return null
    }
    return null
  }

  function passive(verb: number): Mention | null {
    let i = verb - 1
    while (items[i]?.wordClass === WordClass.Auxiliary || items[i]?.wordClass === WordClass.Adverb)
      i--
    const mention = mentionUntil(i)
    return mention ?? (word(verb + 1) === 'by' ? null : subjectOf(scene, place.outline, verb))
  }

  /** "B’s use of “…”", "the critics’ word for it, ‘…’", "B’s phrase “…”" */
  function possessed(): Mention | null {
    let i = item - 1
    const sign = LEADING_SIGNS.has(items[i]?.wordClass) || DASHES.has(items[i]?.wordClass)
    if (sign) i--
    if (word(i) === 'the' || word(i) === 'that') i--
    if (/^(?:it|this|that|them|him|her|of)$/.test(word(i))) i--
    if (/^(?:for|of)$/.test(word(i)) && !WORDINGS.has(word(i))) i--
    for (let steps = 0; steps < 3 && word(i) !== '' && !WORDINGS.has(word(i)); steps++) {
      if (!/^(?:term|word|phrase)$/.test(word(i))) return null
      i--
    }
    if (!WORDINGS.has(word(i))) return null
    // skips an adjective: "the council’s new phrase"
    for (let k = i - 1; k >= i - 2 && word(k) !== ''; k--) {
      const owner = mentionUntil(k)
      if (owner?.possessive) return owner
    }
    return null
  }

  /** "a post by the minister that began “…”" */
  function textOfSomebody(): Mention | null {
    let i = item - 1
    if (LEADING_SIGNS.has(items[i]?.wordClass)) i--
    if (!INTRODUCES_TEXT.has(word(i))) return null
    i--
    if (/^(?:that|which)$/.test(word(i))) i--
    if (word(i) === ',') i--
    const author = mentionUntil(i)
    if (!author) return null
    const before = (scene.itemOf[author.firstToken] ?? 0) - 1
    return /^(?:by|from)$/.test(word(before)) && SHORT_TEXTS.has(word(before - 1)) ? author : null
  }
}
