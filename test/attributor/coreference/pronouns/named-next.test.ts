/** A "he" or "she" that opens an article is the person named after it, not somebody in its own sentence. */
import { expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'He said Ms Carver had been warned. “She had the letter in her hand.”\n\nThe foreman, Anders Holt, worked there for 30 years.',
    ['Anders Holt'],
  ],
  [
    'She praised Dr Ines Falk. “Without her we would be blind.”\n\nThe patient, Runa Birk, is 81.',
    ['Runa Birk'],
  ],
  ['“It never rains here,” she says. Runa Birk sells umbrellas.', ['Runa Birk']],
  ['She said she was tired. “Who would not be?”\n\nRuna Birk has four jobs.', ['Runa Birk']],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
