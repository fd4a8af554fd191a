/** Capitals: which words the text itself uses as names, and which sentences are headlines. */

import type { Document, Sentence, Token } from '../../document/document.js'
import { startsUpper } from '../../language/word-form.js'
import { hasTrait, Trait, traitsOf } from '../../language/word-traits.js'
import { CONJUNCTIONS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/grammar/function-words.js'

export { startsUpper }

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
    if (hasTrait(token, Trait.Upper)) upper++
    else if (!SMALL_WORDS.has(token.lower)) return false
  }
  // "And from Chairwoman Ann Pell:" leads in what follows
  return upper >= 4 && tokens[sentence.endToken - 1]?.text !== ':'
}

let stamp = 0

/** Collects the casing of the words of a text; headlines count only for lower case. */
export function readCasing({ tokens, sentences }: Document, headlines: readonly boolean[]): Casing {
  const lowered = new Set<string>()
  stamp++
  const inside = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    const { firstToken, endToken } = sentences[s] as Sentence
    const headline = headlines[s] as boolean
    let afterWord = false
    for (let i = firstToken; i < endToken; i++) {
      const { kind, spelling } = tokens[i] as Token
      if (kind === 'word') {
        const traits = traitsOf(spelling)
        if ((traits.flags & Trait.Upper) === 0) {
          // most words occur more than once
          if (traits.lowered !== stamp) lowered.add(traits.unowned)
          traits.lowered = stamp
        } else if (!headline && afterWord) inside.add(traits.unowned)
        afterWord = true
      } else afterWord = false
    }
  }
  for (const word of lowered) inside.delete(word)
  return { lowered, names: inside }
}
