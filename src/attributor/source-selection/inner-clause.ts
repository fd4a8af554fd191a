/**
 * Subjects of clauses inside others: with the mayor calling it “…”; a video shows a guard shouting “…”; that prompted the judge
 * to quip “…”; she praised Jane Doe for calling it “…”; witnesses said that Jane Doe shouted “…”.
 */

import { reportingVerb, reportsWords } from '../../language/verbs.js'
import { CAUSES, OF_MATTER, PERCEIVES } from '../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../annotation/annotated-document.js'
import type { QuotationRef } from '../annotation/quotation-ref.js'
import { quotationSentence } from '../annotation/quotation-sentence.js'
import type { Mention } from '../mentions/mention.js'
import { classSet, LEADING_SIGNS, VERBAL, WordClass } from '../syntax/word-class.js'

/** Maximum distance of the verb, in items. */
const REACH = 16
/** Prepositions before the subject of a participle: "an attack from Jane Doe calling her …", "with Doe calling her …". */
const WITH = /^(?:with|of|from|by)$/

/** Classes between the quotations of a list. */
const LISTED = classSet(WordClass.Quotation, WordClass.Conjunction, ',')

/** Returns the subject of the inner clause that leads in a quotation, or null. */
export function subjectOfInner(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word, classOf, mentionUntil } = quotationSentence(scene, place)
  // calling her a “nasty,” “greedy” neighbour
  let first = item
  for (let i = item - 1; LISTED.has(classOf(i)); i--)
    if (classOf(i) === WordClass.Quotation) first = i
  for (let i = first - 1; i > item - REACH && items[i]?.sentence === sentence; i--) {
    const wordClass = items[i]?.wordClass
    if (wordClass === WordClass.Quotation) return null
    if (!VERBAL.has(wordClass)) continue
    const participle = /ing$/.test(word(i))
    if (reportsWords(word(i))) {
      if (participle) return ofParticiple(i)
      return word(i - 1) === 'to' ? ofInfinitive(i) : ofFinite(i)
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
    const document = mentionUntil(before)
    if (document?.kind === 'document') return hasAuxiliary(verb) ? null : ownerOf(document)
    const subject = personBefore(before + 1)
    const governor = subject ? word(itemBefore(subject)) : ''
    return WITH.test(governor) || PERCEIVES.has(governor) ? subject : null
  }

  /** "the letter calling for quiet is “…”": the quotation is no part of the inner clause. */
  function hasAuxiliary(verb: number): boolean {
    for (let i = verb + 1; i < item; i++) if (classOf(i) === WordClass.Auxiliary) return true
    return false
  }

  /** "Doe’s | letter calling it “…”" */
  function ownerOf({ index, firstToken }: Mention): Mention | null {
    for (let i = index - 1; scene.mentions[i]?.firstToken === firstToken; i--)
      if (scene.mentions[i]?.possessive) return scene.mentions[i] ?? null
    return null
  }

  function ofInfinitive(verb: number): Mention | null {
    const subject = personBefore(verb - 1)
    return subject && CAUSES.has(word(itemBefore(subject))) ? subject : null
  }

  /** Only right before the quotation, and in a clause that another verb reports. */
  function ofFinite(verb: number): Mention | null {
    let last = item - 1
    while (last > verb && (LEADING_SIGNS.has(items[last]?.wordClass) || word(last) === 'that'))
      last--
    if (last !== verb || OF_MATTER.has(reportingVerb(word(verb))?.base ?? '')) return null
    let before = verb - 1
    while (items[before]?.wordClass === WordClass.Adverb) before--
    const subject = personBefore(before + 1)
    if (!subject) return null
    const governor = itemBefore(subject)
    return items[word(governor) === 'that' ? governor - 1 : governor]?.wordClass ===
      WordClass.ReportingVerb
      ? subject
      : null
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
