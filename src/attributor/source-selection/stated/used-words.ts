/** Words that somebody is said to use: The senator used the words “rushed,” “thin” and “late”. */

import { TERMS } from '../../../lexicon/nouns/speech-nouns.js'
import { USES_WORDS } from '../../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import { FORMS_OF_BE, subjectOf } from '../../annotation/subjects.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, LEADING_SIGNS, WordClass } from '../../syntax/word-class.js'

const NEGATION = /^(?:never|not|no|nor|hardly|rarely|n['’]t)$/
/** Maximum distance of the verb from the first quotation, in items: "used the two little words". */
const REACH = 6
/** Separators of a list of quotations. */
const JOINS = classSet(',', WordClass.Conjunction)

/** Returns the subject of "used the words" before a quotation or the list that it belongs to, or null. */
export function userOfWords(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item: own, word, classOf } = quotationSentence(scene, place)
  const isQuotation = (i: number): boolean => classOf(i) === WordClass.Quotation
  let item = own
  for (;;) {
    if (isQuotation(item - 1)) item--
    else if (JOINS.has(items[item - 1]?.wordClass) && isQuotation(item - 2)) item -= 2
    else break
  }
  const noun = LEADING_SIGNS.has(items[item - 1]?.wordClass) ? item - 2 : item - 1
  if (!TERMS.has(word(noun))) return null
  for (let i = noun - 1; i > noun - REACH && word(i) !== ''; i--) {
    if (!USES_WORDS.has(word(i))) continue
    if (FORMS_OF_BE.has(word(i - 1)) || NEGATION.test(word(i - 1)) || NEGATION.test(word(i - 2)))
      return null
    return word(i - 1) === ',' ? beforeComma(i - 1) : subjectOf(scene, place.outline, i)
  }
  return null

  /** Jane Doe, the mayor, used; Jane Doe, who chairs the board, used */
  function beforeComma(comma: number): Mention | null {
    let open = comma - 1
    while (word(open) !== '' && word(open) !== ',') open--
    const relative = items[open + 1]?.wordClass === WordClass.Relative
    const last = scene.mentionEnding.get(items[relative ? open - 1 : comma - 1]?.token ?? -1)
    return last && !last.possessive ? last : null
  }
}
