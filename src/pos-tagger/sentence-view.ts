/** Converts a document to the arrays that the model reads. */
import type { Document, Token } from '../document/document.js'
import { hashText } from '../models/hash.js'
import type { View } from './features/context-features.js'
import { readStates } from './word/case-state.js'
import { guessIn } from './word/info.js'
import { signAt } from './word/punctuation.js'
import type { Word, WordCache } from './word/word.js'
import type { Rows } from './word-scores.js'

/** Value of `given` for a word that is not tagged yet. */
const NOT_GIVEN = -1

/** Builds the view of a document; in `given`, punctuation already has its codes. */
export function readView(document: Document, cache: WordCache, rows: Rows): View {
  cache.trim()
  const { tokens } = document
  const { length } = tokens
  const words = new Array<Word>(length)
  const given = new Int8Array(length)
  const forms = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const { kind, spelling } = tokens[i] as Token
    if (kind === 'word' || kind === 'number') {
      const word = cache.of(spelling)
      words[i] = word
      forms[i] = word.form
      given[i] = NOT_GIVEN
    } else {
      given[i] = signAt(tokens, i)
      forms[i] = hashText(spelling.text.charAt(0))
    }
  }
  const states = readStates(document, words, given)
  const guesses = new Int32Array(length)
  const infos = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const sign = given[i] as number
    if (sign >= 0) guesses[i] = sign * 32 + sign
    else {
      const word = words[i] as Word
      const state = states[i] as number
      if (word.infos[state] === 0) rows.of(word, state)
      const info = word.infos[state] as number
      infos[i] = info
      guesses[i] = guessIn(info)
    }
  }
  return {
    words,
    verbAhead: new Uint8Array(length),
    states,
    infos,
    guesses,
    given,
    chosen: new Uint8Array(length),
    forms,
    first: 0,
    end: 0,
  }
}
