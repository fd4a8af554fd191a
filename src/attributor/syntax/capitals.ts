/** Capitals: which words the text itself uses as names, and which sentences are headlines. */

import type { Document, Sentence, Token } from '../../document/document.js'
import { CONJUNCTIONS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/grammar/function-words.js'
import { withoutPossessive } from './possessive.js'

/** Returns whether a text begins with a capital. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Words that headlines leave in lower case. */
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

/** Casing of the words of a text, each in lower case without a possessive ending. */
export interface Casing {
  /** Words that occur in lower case: not names, even where they have a capital. */
  readonly lowered: ReadonlySet<string>
  /** Words capitalised inside a sentence and never in lower case: names, even at the start of a sentence. */
  readonly names: ReadonlySet<string>
}

/** Returns whether a sentence is a headline: every longer word has a capital, so that capitals do not mark names. */
export function isTitleCased({ tokens }: Document, sentence: Sentence): boolean {
  let upper = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    if (startsUpper(token.text)) upper++
    else if (!SMALL_WORDS.has(token.lower)) return false
  }
  // "And from Chairwoman Ann Pell:" leads in what follows
  return upper >= 4 && tokens[sentence.endToken - 1]?.text !== ':'
}

/** Collects the casing of the words of a text; headlines count only for lower case. */
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
