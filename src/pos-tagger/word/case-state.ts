/** How each word is written, and whether that tells something. */
import type { Document } from '../../document/document.js'
import { COMMA, OPENING_BRACKET } from './part-of-speech.js'
import { casesOf } from './sentence-casing.js'
import type { Word } from './word.js'

export const LOWER = 0
/** A capital inside a sentence; the text has the word without one, too. */
export const CAPITAL = 1
export const CAPITAL_AT_TIMES = 2
export const CAPITALS = 3
/** A capital at the head of a sentence, and in a headline: plus how the text writes the word elsewhere. */
export const OPENING = 4
const HEADLINE = 8

export const SEEN_LOWER = 1
export const SEEN_CAPITAL = 2

/** Kinds of writing in the lexicon. */
export const KIND_LOWER = 0
export const KIND_CAPITAL = 1
export const KIND_UNSURE = 2

/** Which kind a state is. */
export function kindOf(state: number): number {
  if (state === LOWER) return KIND_LOWER
  if (state < OPENING) return KIND_CAPITAL
  const seen = state & 3
  return seen === SEEN_LOWER ? KIND_LOWER : seen === SEEN_CAPITAL ? KIND_CAPITAL : KIND_UNSURE
}

let stamp = 0

/** @param signs code of a token that is a sign, -1 for words */
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
        // a colon, dash or mark may be followed by a capital that tells nothing
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
