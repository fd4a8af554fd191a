/** Casing of each word, and whether it is informative. */
import type { Document } from '../../document/document.js'
import { COMMA, OPENING_BRACKET } from './part-of-speech.js'
import { casesOf } from './sentence-casing.js'
import type { Word } from './word.js'

export const LOWER = 0
/** Capitalised inside a sentence. */
export const CAPITAL = 1
/** Capitalised inside a sentence, but in lower case elsewhere in the text. */
export const CAPITAL_AT_TIMES = 2
/** All capitals. */
export const CAPITALS = 3
/** Capitalised at the start of a sentence; the casings seen elsewhere in the text (`SEEN_…`) are added. */
export const OPENING = 4
/** Capitalised in a headline; `SEEN_…` is added. */
const HEADLINE = 8

export const SEEN_LOWER = 1
export const SEEN_CAPITAL = 2

/** Casings that the lexicon distinguishes. */
export const KIND_LOWER = 0
export const KIND_CAPITAL = 1
export const KIND_UNSURE = 2

/** Lexicon casing of a state. */
export function kindOf(state: number): number {
  if (state === LOWER) return KIND_LOWER
  if (state < OPENING) return KIND_CAPITAL
  const seen = state & 3
  return seen === SEEN_LOWER ? KIND_LOWER : seen === SEEN_CAPITAL ? KIND_CAPITAL : KIND_UNSURE
}

let stamp = 0

/**
 * State of each token.
 *
 * @param signs code of each punctuation token; -1 for words
 */
export function readStates(
  { tokens, sentences }: Document,
  words: readonly Word[],
  signs: Int8Array,
): Uint8Array {
  stamp++
  const states = new Uint8Array(tokens.length)
  for (const sentence of sentences) {
    const headline = casesOf(tokens, sentence) !== 'running'
    let opens = true
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const sign = signs[i] as number
      if (sign >= 0) {
        // a capital after a colon, dash or quotation mark is uninformative
        opens = sign === COMMA || sign === OPENING_BRACKET ? opens : true
        continue
      }
      const word = words[i] as Word
      const { base } = word
      if (base.document !== stamp) {
        base.document = stamp
        base.seen = 0
      }
      if (!word.upper) base.seen |= SEEN_LOWER
      else if (headline) states[i] = HEADLINE
      else if (opens) states[i] = OPENING
      else {
        base.seen |= SEEN_CAPITAL
        states[i] = word.capitals ? CAPITALS : CAPITAL
      }
      opens = false
    }
  }
  for (let i = 0; i < states.length; i++) {
    const state = states[i] as number
    if (state >= OPENING) states[i] = state + (words[i] as Word).base.seen
    else if (state === CAPITAL && ((words[i] as Word).base.seen & SEEN_LOWER) > 0)
      states[i] = CAPITAL_AT_TIMES
  }
  return states
}
