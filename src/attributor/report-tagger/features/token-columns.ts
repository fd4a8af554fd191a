/** Columns of token properties from which the features are built, computed once per document. */

import { memoize } from '../../../caches/memoize.js'
import type { Token } from '../../../document/document.js'
import { extendHash, hashText } from '../../../models/hash.js'
import { CLASS_LETTERS } from '../../../pos-tagger/word/part-of-speech.js'
import type { AnnotatedDocument } from '../../annotation/annotated-document.js'
import { isCueWord } from '../../syntax/according-to.js'
import { closingClauses } from './closing-clause.js'
import { mentionStates } from './mention-states.js'
import { nearestTriggers } from './nearest-verbs.js'
import { INSIDE, MARK, quoteStates } from './quote-states.js'
import { type TokenPositions, tokenPositions } from './token-positions.js'
import { wordTraits } from './word-traits.js'

/** Values of one property, one per token. */
export type Column = Int32Array | Uint8Array

/** Properties of tokens: hashes if they are not numbers or flags. */
export interface Columns extends Readonly<TokenPositions> {
  /** 0 for every token. */
  readonly always: Column
  readonly word: Column
  readonly suffix2: Column
  readonly suffix3: Column
  readonly prefix3: Column
  readonly shape: Column
  /** Base form of a reporting verb, 0 for other words. */
  readonly base: Column
  /** Act of a reporting verb, 0 for other words. */
  readonly act: Column
  /** Word class from `classifyWords`. */
  readonly wordClass: Column
  /** Word class with part of speech, which separates finite verbs from participles and nouns from adjectives. */
  readonly tag: Column
  /** Flags of `quoteStates`. */
  readonly quote: Column
  /** The two of these flags that say whether the token is inside quotation marks or one of them. */
  readonly inside: Column
  /** `place`, `verb` and `fullEnd` of the mention over the token. */
  readonly mention: Column
  readonly mentionVerb: Column
  readonly mentionEnd: Column
  /** The nearest cue word before the token in its sentence. */
  readonly leftWord: Column
  readonly leftAct: Column
  readonly leftGap: Column
  readonly leftBetween: Column
  /** The nearest cue word after the token in its sentence. */
  readonly rightWord: Column
  readonly rightAct: Column
  readonly rightGap: Column
  readonly rightBetween: Column
  readonly closing: Column
}

export type ColumnName = keyof Columns

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
    const classHash = hashOf(c)
    wordClass[i] = classHash
    const letter = CLASS_LETTERS.charCodeAt(tags[i] as number)
    // tokens that are not words have no part of speech
    tag[i] = Number.isNaN(letter) ? classHash : extendHash(classHash, letter)
  }
  const quote = quoteStates(document)
  const verbs = nearestTriggers(document, quote, (i) =>
    isCueWord(classes[i], (tokens[i] as Token).lower)
      ? { word: base[i] || (word[i] as number), kind: act[i] || 1 }
      : null,
  )
  const { left, right } = verbs
  const { place, verb, fullEnd } = mentionStates(scene)
  return {
    always: new Uint8Array(tokens.length),
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
    inside: quote.map((state) => state & (INSIDE | MARK)),
    mention: place,
    mentionVerb: verb,
    mentionEnd: fullEnd,
    leftWord: left.word,
    leftAct: left.kind,
    leftGap: left.gap,
    leftBetween: left.between,
    rightWord: right.word,
    rightAct: right.kind,
    rightGap: right.gap,
    rightBetween: right.between,
    closing: closingClauses(scene, quote),
    ...tokenPositions(document, word, wordClass),
  }
}
