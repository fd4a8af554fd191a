/** What the text's own use of capitals tells: which words are names, which sentences are headlines. */

import type { Document, Sentence, Token } from '../../document/document.js'
import { CONJUNCTIONS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/grammar/function-words.js'
import { withoutPossessive } from './possessive.js'

/** Whether it begins with a capital. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Words that headlines leave without a capital. */
const SMALL_WORDS = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...POSSESSIVES,
  'a',
  'an',
  'the',
  'that',
  'is',
  'are',
  'be',
  'not',
  'it',
  'he',
  'she',
  'they',
])

export interface Casing {
  /** Words that the text writes in lower case: no names, wherever they have a capital. */
  readonly lowered: ReadonlySet<string>
  /** Words that it gives a capital inside a sentence and never writes without: names, also at the head of one. */
  readonly names: ReadonlySet<string>
}

/** Headlines: sentences in which every longer word has a capital, where capitals tell nothing. */
export function isTitleCased({ tokens }: Document, sentence: Sentence): boolean {
  let upper = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    if (startsUpper(token.text)) upper++
    else if (!SMALL_WORDS.has(token.lower)) return false
  }
  return upper >= 4
}

export function readCasing(document: Document): Casing {
  const lowered = new Set<string>()
  const inside = new Set<string>()
  for (const sentence of document.sentences) {
    const headline = isTitleCased(document, sentence)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i] as Token
      if (token.kind !== 'word') continue
      const word = withoutPossessive(token.lower)
      if (!startsUpper(token.text)) lowered.add(word)
      else if (!headline && i > sentence.firstToken && document.tokens[i - 1]?.kind === 'word')
        inside.add(word)
    }
  }
  return { lowered, names: new Set([...inside].filter((word) => !lowered.has(word))) }
}
