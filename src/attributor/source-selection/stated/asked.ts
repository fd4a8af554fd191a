/** Questions quoted after "asked", attributed to the asker and not to the person who answers. */

import { QUESTIONS } from '../../../lexicon/nouns/speech-nouns.js'
import { PUT_TO } from '../../../lexicon/verbs/verb-groups.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, WordClass } from '../../syntax/word-class.js'

const BE = /^(?:is|are|was|were|been|being|be|when|if|and|but|then|once)$/
const SIGNS = classSet(',', ':')

/** Returns the asker of a quoted question; "nobody" if the text does not name one; null if the span is not such a question. */
export function askerOf(scene: AnnotatedDocument, place: QuotationRef): Mention | 'nobody' | null {
  const { items, item, sentence, word, mentionFrom } = quotationSentence(scene, place)
  // "asked" opens its clause or is part of a passive
  const isPutTo = (i: number): boolean =>
    PUT_TO.has(word(i)) && (items[i - 1]?.sentence !== sentence || BE.test(word(i - 1)))
  const last = SIGNS.has(items[item - 1]?.wordClass) ? item - 2 : item - 1
  if (isPutTo(last)) {
    // Asked “…” by a student
    const next = items[item + 1]?.wordClass === ',' ? item + 2 : item + 1
    if (word(next) === 'by') return mentionFrom(next + 1) ?? 'nobody'
    return opensSentence(last) ? 'nobody' : null
  }
  // To a student’s question, “…”
  if (QUESTIONS.has(word(last))) {
    const owner = scene.mentionEnding.get(items[last - 1]?.token ?? -1)
    const before = owner ? (scene.itemOf[owner.firstToken] ?? 0) - 1 : -1
    if (owner?.possessive && /^(?:to|at|after|answering|hearing)$/.test(word(before))) return owner
  }
  // Asked by a student, “…”
  const asker = word(last) === '' ? undefined : scene.mentionEnding.get(items[last]?.token ?? -1)
  const by = asker ? (scene.itemOf[asker.firstToken] ?? 0) - 1 : -1
  return asker && word(by) === 'by' && isPutTo(by - 1) ? asker : null

  function opensSentence(i: number): boolean {
    const before = items[i - 1]
    return (
      before?.sentence !== sentence ||
      before?.wordClass === WordClass.Conjunction ||
      word(i - 1) === 'when'
    )
  }
}
