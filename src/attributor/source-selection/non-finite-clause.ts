/**
 * Subjects of clauses without a finite verb: with the mayor calling it “…”; a video shows a guard shouting “…”; that
 * prompted the judge to quip “…”; she praised Jane Doe for calling it “…”.
 */

import { reportsWords } from '../../language/verbs.js'
import { CAUSES, PERCEIVES } from '../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { quotationSentence } from '../annotation/quotation-sentence.js'
import type { Mention } from '../mentions/mention.js'
import { VERBAL, WordClass } from '../syntax/word-class.js'

/** Maximum distance of the verb, in items. */
const REACH = 16
/** Prepositions before the subject of a participle: "an attack from Jane Doe calling her …", "with Doe calling her …". */
const WITH = /^(?:with|of|from|by)$/

/** Returns the subject of the clause without a finite verb that leads in a quotation, or null. */
export function subjectOfNonFinite(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word, mentionUntil } = quotationSentence(scene, place)
  for (let i = item - 1; i > item - REACH && items[i]?.sentence === sentence; i--) {
    const wordClass = items[i]?.wordClass
    if (wordClass === WordClass.Quotation) return null
    if (!VERBAL.has(wordClass)) continue
    const participle = /ing$/.test(word(i))
    if (reportsWords(word(i))) {
      if (participle) return ofParticiple(i)
      return word(i - 1) === 'to' ? ofInfinitive(i) : null
    }
    // "calling the man who hit her": the clause of another verb may stand in between, but not "trying to get it into …"
    if (participle) return null
  }
  return null

  function ofParticiple(verb: number): Mention | null {
    let before = verb - 1
    while (items[before]?.wordClass === WordClass.Adverb) before--
    if (word(before) === 'for') {
      const judged = personBefore(before)
      return judged && VERBAL.has(items[itemBefore(judged)]?.wordClass) ? judged : null
    }
    const subject = personBefore(before + 1)
    const governor = subject ? word(itemBefore(subject)) : ''
    return WITH.test(governor) || PERCEIVES.has(governor) ? subject : null
  }

  function ofInfinitive(verb: number): Mention | null {
    const subject = personBefore(verb - 1)
    return subject && CAUSES.has(word(itemBefore(subject))) ? subject : null
  }

  function itemBefore({ firstToken }: Mention): number {
    return (scene.itemOf[firstToken] ?? 0) - 1
  }

  /** The person, group or organization that ends right before an item. */
  function personBefore(i: number): Mention | null {
    const mention = mentionUntil(i - 1)
    return mention && !mention.possessive && maySpeak(mention) ? mention : null
  }
}

function maySpeak({ type, kind, head, plural, determiner }: Mention): boolean {
  if (kind === 'document') return false
  if (type === 'pronoun') return head !== 'it'
  return type === 'name' || kind !== null || plural || determiner === 'the'
}
