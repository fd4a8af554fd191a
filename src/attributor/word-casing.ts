/** What the text's own use of capitals tells: which words are names, which sentences are headlines. */
import { CONJUNCTIONS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.js'
import type { Document, Sentence, Token } from '../parser/document.js'

const POSSESSIVE_ENDING = /['’]s?$/

/** The word without a possessive ending: "alliance's" → "alliance", "Ukrainians’" → "Ukrainians". */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE_ENDING, '')

export const isPossessive = (word: string): boolean => POSSESSIVE_ENDING.test(word)

export const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text)

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
