/** Agents of passive verbs of judgement: attacked by Jane Doe, a former mayor, as “…” and by the union as “…” */

import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, VERBAL, WordClass } from '../../syntax/word-class.js'

/** Maximum length of the agent with its apposition, in items. */
const LONGEST = 14
const JOINS = classSet(',', WordClass.Conjunction)

/** Returns the agent in "by AGENT as “…”" after a passive verb, which a second agent shares; or null. */
export function judgedBy(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, sentence, word } = quotationSentence(scene, place)
  if (word(item - 1) !== 'as') return null
  const end = word(item - 2) === ',' ? item - 2 : item - 1
  for (let by = end - 2; by > end - LONGEST && word(by) !== ''; by--) {
    if (word(by) !== 'by') continue
    const agent = scene.mentionAt.get(items[by + 1]?.token ?? -1)
    if (!agent || agent.possessive) return null
    const behind = (scene.itemOf[agent.fullEndToken - 1] ?? -2) + 1
    if (behind !== end && behind !== item - 1) return null
    return isPassive(by) || (JOINS.has(items[by - 1]?.wordClass) && sharesVerb(by)) ? agent : null
  }
  return null

  function isPassive(by: number): boolean {
    return VERBAL.has(items[by - 1]?.wordClass) && /(?:ed|en|wn)$/.test(word(by - 1))
  }

  /** True if an earlier "by" of the sentence belongs to a passive verb. */
  function sharesVerb(by: number): boolean {
    for (let i = by - 1; i > by - 4 * LONGEST && items[i]?.sentence === sentence; i--)
      if (word(i) === 'by') return isPassive(i)
    return false
  }
}
