/**
 * Second-hand reports: "A quoted B as saying “…”", "B was quoted by A as saying “…”", "A objected to B’s phrase, “…”".
 * The source is B, even if the verb of A is closer.
 */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import { subjectOf } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { DASHES, LEADING_SIGNS, WordClass } from '../../syntax/word-class.js'

/** Verbs that pass on somebody else’s words: "quoted B as saying". */
const HANDS_ON =
  /^(?:quot(?:ed|es|ing|e)|cit(?:ed|es|ing|e)|report(?:ed|s|ing)|describ(?:ed|es|ing)|record(?:ed|s|ing)|paraphras(?:ed|es|ing))$/
const BE = /^(?:is|are|was|were|been|being|be)$/
/** Nouns for a wording, after a possessive: "B’s use of", "B’s word for it". */
const WORDING =
  /^(?:words?|phrases?|term|use|description|expression|wording|slogan|label|claim|remark|comment|choice|tweet|post|statement|reply|answer|motto|verdict|complaint|boast|promise|pledge|line|talk)$/
/** Verbs that introduce the wording of a text: "a letter from B that began “…”". */
const READS =
  /^(?:began|begins|beginning|reads?|reading|said|says|saying|ended|ends|ending|opened|opening|promised|promising|stating|declaring|announcing)$/
const TEXT =
  /^(?:posts?|tweets?|message|letter|e-?mails?|note|memo|statement|text|caption|comment|leaflet|advert)$/
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
        if (!HANDS_ON.test(word(verb))) continue
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
    if (/^(?:for|of)$/.test(word(i)) && !WORDING.test(word(i))) i--
    for (let steps = 0; steps < 3 && word(i) !== '' && !WORDING.test(word(i)); steps++) {
      if (!/^(?:term|word|phrase)$/.test(word(i))) return null
      i--
    }
    if (!WORDING.test(word(i))) return null
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
    if (!READS.test(word(i))) return null
    i--
    if (/^(?:that|which)$/.test(word(i))) i--
    if (word(i) === ',') i--
    const author = mentionUntil(i)
    if (!author) return null
    const before = (scene.itemOf[author.firstToken] ?? 0) - 1
    return /^(?:by|from)$/.test(word(before)) && TEXT.test(word(before - 1)) ? author : null
  }
}
