/** Words attributed by a possessive: “Not again” was Jane Doe’s first thought; Doe’s reply ran to two words: “Not me.” */

import { UTTERANCES } from '../../../lexicon/nouns/speech-nouns.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import type { QuotationRef } from '../../annotation/quotation-ref.js'
import { quotationSentence } from '../../annotation/quotation-sentence.js'
import type { Mention } from '../../mentions/mention.js'
import { classSet, DASHES, LEADING_SIGNS, NOMINAL, WordClass } from '../../syntax/word-class.js'

const BE = /^(?:is|are|was|were|remains?|remained)$/
/** Maximum number of items between the noun and the quotation: "reply to the agency ran to two words:". */
const REACH = 10
const MOST_ADJECTIVES = 2
/** Classes that may come before a subject. */
const OPENS = classSet(',', ';', ':', '(', WordClass.Conjunction, WordClass.Adverb, '')
/** Classes of the words between a possessive and its noun: "only", "first". */
const MODIFIES = classSet(
  WordClass.Noun,
  WordClass.Name,
  WordClass.Number,
  WordClass.Adverb,
  WordClass.Time,
)
/** Classes with which another clause begins. */
const OTHER_CLAUSE = classSet(
  WordClass.ReportingVerb,
  WordClass.Relative,
  WordClass.Conjunction,
  WordClass.Quotation,
)

/** Returns the possessor of the noun that describes a quotation, or null. */
export function ownerOfWords(scene: AnnotatedDocument, place: QuotationRef): Mention | null {
  const { items, item, word, classOf } = quotationSentence(scene, place)
  return after() ?? before()

  /** “…” was Jane Doe’s first thought; “…” was her only comment. */
  function after(): Mention | null {
    const next = classOf(item + 1) === ',' ? item + 2 : item + 1
    if (!BE.test(word(next))) return null
    // “…” was the verdict of Jane Doe
    if (word(next + 1) === 'the' && UTTERANCES.has(word(next + 2)))
      return /^(?:of|from)$/.test(word(next + 3)) ? source(next + 4) : null
    for (let i = next + 1; i < next + 8 && word(i) !== ''; i++) {
      const owner = ownerEnding(i)
      if (owner) return isOwned(i) ? owner : null
    }
    return null
  }

  /** True if an utterance noun follows the possessive at an item, with or without adjectives. */
  function isOwned(possessive: number): boolean {
    for (let i = possessive + 1; i <= possessive + 1 + MOST_ADJECTIVES; i++) {
      if (UTTERANCES.has(word(i))) return !NOMINAL.has(classOf(i + 1))
      if (!MODIFIES.has(classOf(i))) return false
    }
    return false
  }

  function source(i: number): Mention | null {
    const mention = word(i) === '' ? null : scene.mentionAt.get(items[i]?.token ?? -1)
    return mention && mention.type !== 'pronoun' && !mention.possessive ? mention : null
  }

  /** Doe’s reply ran to two words: “…”; her first thought was “…” */
  function before(): Mention | null {
    const last = item - 1
    const sign = LEADING_SIGNS.has(classOf(last)) || DASHES.has(classOf(last))
    const verb = sign && BE.test(word(last - 1)) ? last - 1 : last
    if (classOf(last) !== ':' && !BE.test(word(verb))) return null
    for (let noun = verb - 1; noun > item - REACH && word(noun) !== ''; noun--) {
      if (UTTERANCES.has(word(noun))) {
        const owner = ownerBefore(noun)
        if (owner) return owner
      }
      if (OTHER_CLAUSE.has(classOf(noun))) return null
    }
    return null
  }

  function ownerBefore(noun: number): Mention | null {
    for (let i = noun - 1; i >= noun - 1 - MOST_ADJECTIVES && word(i) !== ''; i--) {
      const owner = ownerEnding(i)
      if (owner) return opensPhrase(owner) ? owner : null
      if (!MODIFIES.has(classOf(i))) return null
    }
    return null
  }

  /** True unless the phrase is an object: "She rejected Doe’s advice:". */
  function opensPhrase({ firstToken }: Mention): boolean {
    const at = scene.itemOf[firstToken] ?? -1
    return at >= 0 && OPENS.has(classOf(at - 1))
  }

  /** The possessor that ends at an item: "Jane Doe’s", "her". */
  function ownerEnding(i: number): Mention | null {
    const mention = scene.mentionEnding.get(items[i]?.token ?? -1)
    const pronoun = classOf(i) === WordClass.Possessive && /^(?:his|her|their)$/.test(word(i))
    if (mention?.possessive) return mention
    return pronoun ? ownPronoun(items[i]?.token ?? -1) : null
  }

  /** `mentionAt` has the longest mention, "her first thought"; the pronoun right before it has the same start. */
  function ownPronoun(token: number): Mention | null {
    const longest = scene.mentionAt.get(token)
    if (!longest) return null
    for (let i = longest.index; i >= 0 && scene.mentions[i]?.firstToken === token; i--)
      if (scene.mentions[i]?.type === 'pronoun') return scene.mentions[i] ?? null
    return null
  }
}
