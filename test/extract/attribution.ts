import { expect } from 'vitest'
import { extractQuotes } from '../../src/index.js'

/** An expected quote, by the texts of its parts. */
type Expected = [quote: string, speaker: string | null, mention: string | null, cue: string | null]

/** A row of a table of tests. */
export type Case = [text: string, quotes: Expected[]]

/** Names of the speakers of the quotes, in text order. */
export const speakerNames = (text: string): (string | undefined)[] =>
  extractQuotes(text).quotes.map((quote) => quote.speaker?.name)

/** Asserts the quotes of a text, for `it.each`. */
export function check(text: string, expected: Expected[]): void {
  const found = extractQuotes(text).quotes.map(
    (quote): Expected => [
      quote.text,
      quote.speaker?.name ?? null,
      quote.speaker?.mention?.text ?? null,
      quote.cue?.text ?? null,
    ],
  )
  expect(found).toEqual(expected)
}
