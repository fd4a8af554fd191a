/** Columns of token properties from which the features are built, computed once per document. */

import type { Token } from '../../../document/document.js'
import { memoize } from '../../../language/memoize.js'
import { hashText } from '../../../models/hash.js'
import { CLASS_LETTERS } from '../../../pos-tagger/word/part-of-speech.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isCueWord } from '../../syntax/according-to.js'
import { closingClauses } from './closing-clause.js'
import { type MentionStates, mentionStates } from './mention-states.js'
import { nearestTriggers, type Triggers } from './nearest-verbs.js'
import { quoteStates } from './quote-states.js'
import { wordTraits } from './word-traits.js'

/** Hashes of token properties, one value per token. */
export interface Columns {
  readonly word: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
  /** Base form of a reporting verb, 0 for other words. */
  readonly base: Int32Array
  /** Act of a reporting verb, 0 for other words. */
  readonly act: Int32Array
  /** Word class from `classifyWords`. */
  readonly wordClass: Int32Array
  /** Word class with part of speech, which separates finite verbs from participles and nouns from adjectives. */
  readonly tag: Int32Array
  readonly quote: Int32Array
  readonly mention: MentionStates
  readonly verbs: Triggers
  readonly closing: Int32Array
}

const hashOf = memoize(hashText)

/** Computes the columns of a document. */
export function columnsOf(scene: AnnotatedDocument): Columns {
  const { document, classes, tags } = scene
  const { tokens } = document
  const column = () => new Int32Array(tokens.length)
  const word = column()
  const suffix2 = column()
  const suffix3 = column()
  const prefix3 = column()
  const shape = column()
  const base = column()
  const act = column()
  const wordClass = column()
  const tag = column()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const traits = wordTraits(token.text, token.lower)
    word[i] = traits.lower
    suffix2[i] = traits.suffix2
    suffix3[i] = traits.suffix3
    prefix3[i] = traits.prefix3
    shape[i] = traits.shape
    base[i] = traits.base
    act[i] = traits.act
    const c = classes[i] ?? ''
    wordClass[i] = hashOf(c)
    tag[i] = hashOf(c + CLASS_LETTERS.charAt(tags[i] as number))
  }
  const quote = quoteStates(document)
  const verbs = nearestTriggers(document, quote, (i) =>
    isCueWord(classes[i], (tokens[i] as Token).lower)
      ? { word: base[i] || (word[i] as number), kind: act[i] || 1 }
      : null,
  )
  return {
    word,
    suffix2,
    suffix3,
    prefix3,
    shape,
    base,
    act,
    wordClass,
    tag,
    quote,
    mention: mentionStates(scene),
    verbs,
    closing: closingClauses(scene, quote),
  }
}
