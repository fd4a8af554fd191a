import { expect, it } from 'vitest'
import { parseDocument } from '../../../src/parser/parse.js'
import {
  CAPITAL,
  CAPITAL_AT_TIMES,
  CAPITALS,
  LOWER,
  OPENING,
  readStates,
  SEEN_CAPITAL,
  SEEN_LOWER,
} from '../../../src/pos-tagger/word/case-state.js'
import { signAt } from '../../../src/pos-tagger/word/punctuation.js'
import { type Word, WordCache } from '../../../src/pos-tagger/word/word.js'

function statesOf(text: string): Record<string, number> {
  const document = parseDocument(text)
  const cache = new WordCache(() => 0)
  const { tokens } = document
  const isWord = (kind: string) => kind === 'word' || kind === 'number'
  const words = tokens.map(({ text, lower }) => cache.get(text, lower)) as Word[]
  const signs = Int8Array.from(tokens, ({ kind }, i) => (isWord(kind) ? -1 : signAt(tokens, i)))
  const states = readStates(document, words, signs)
  return Object.fromEntries(tokens.map(({ text }, i) => [text, states[i] as number]))
}

it('distinguishes informative capitals from positional ones', () => {
  const text =
    'Harbour staff met Ellerby of NATO. Ellerby ran the harbour. “Tides turn,” they said.'
  expect(statesOf(text)).toMatchObject({
    Harbour: OPENING + SEEN_LOWER,
    staff: LOWER,
    NATO: CAPITALS,
    Ellerby: OPENING + SEEN_CAPITAL,
    Tides: OPENING,
  })
})

it('records that a word is in lower case elsewhere', () => {
  expect(statesOf('They left the Harbour, a harbour of Vale.')).toMatchObject({
    Harbour: CAPITAL_AT_TIMES,
    Vale: CAPITAL,
  })
})

it('keeps no state between texts', () => {
  statesOf('They left the harbour.')
  expect(statesOf('They left the Harbour.')).toMatchObject({ Harbour: CAPITAL })
})
