/** Sources named by the sentence after a quotation: “…” That was the treasurer, Lyle Doe. “…” Those were the mayor’s words. */

import { hasLetter } from '../../../document/letters.js'
import { UTTERANCES } from '../../../lexicon/nouns/speech-nouns.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { wordAt } from '../../annotation/item-words.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import type { Mention } from '../../mentions/mention.js'
import { DASHES, VERBAL_OR_AUXILIARY } from '../../syntax/word-class.js'

const BE = /^(?:is|are|was|were)$/

/** Returns the source that the sentence after a quotation names, or null. */
export function namedNextSentence(
  scene: AnnotatedDocument,
  { outline, index }: QuotationRef,
): Mention | null {
  const { items, spanItems } = outline
  const item = spanItems[index] as number
  let at = item + 1
  const dash = DASHES.has(items[at]?.wordClass)
  if (dash) at++
  const sentence = items[at]?.sentence
  // a quotation with a clause of its own has a source in it
  if (!dash && sentence === items[item]?.sentence) return null
  const word = (i: number): string =>
    items[i]?.sentence === sentence ? wordAt(scene.document, outline, i) : ''
  const from = (i: number): Mention | null =>
    word(i) === '' ? null : (scene.mentionAt.get(items[i]?.token ?? -1) ?? null)
  const after = ({ fullEndToken }: Mention): number => (scene.itemOf[fullEndToken - 1] ?? at) + 1
  // – this from the mayor
  if (word(at) === 'this' && word(at + 1) === 'from') return speaker(from(at + 2))
  if (word(at) === 'so' && /^(?:said|says)$/.test(word(at + 1))) return speaker(from(at + 2))
  if (word(at) === 'the' && UTTERANCES.has(word(at + 1)) && BE.test(word(at + 2)))
    return owner(at + 3)
  if (!/^(?:that|this|those|these|such)$/.test(word(at)) || !BE.test(word(at + 1))) return null
  const next = at + 2
  if (word(next) === 'the' && UTTERANCES.has(word(next + 1)) && word(next + 2) === 'of')
    return speaker(from(next + 3))
  return owner(next) ?? identified(from(next))

  /** Those were the mayor’s words; the words are the mayor’s. */
  function owner(i: number): Mention | null {
    for (let k = i; k < i + 6 && word(k) !== ''; k++) {
      const mention = scene.mentionEnding.get(items[k]?.token ?? -1)
      if (!mention?.possessive) continue
      const end = word(k + 1)
      return end === '' || !hasLetter(end) || UTTERANCES.has(end) ? mention : null
    }
    return null
  }

  /** That was Lyle Doe, the treasurer: a person, and no other clause in the sentence. */
  function identified(mention: Mention | null): Mention | null {
    const person = mention?.kind === 'person' || (mention?.type === 'name' && mention.kind === null)
    if (!mention || mention.possessive || mention.plural || !person) return null
    if (mention.type === 'nominal' && mention.determiner !== 'the') return null
    for (let i = after(mention); word(i) !== ''; i++)
      if (VERBAL_OR_AUXILIARY.has(items[i]?.wordClass)) return null
    return mention
  }

  function speaker(mention: Mention | null): Mention | null {
    return mention && mention.type !== 'pronoun' && !mention.possessive ? mention : null
  }
}
