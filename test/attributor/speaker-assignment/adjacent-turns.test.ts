import { expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

const speakers = (text: string): (string | null)[] =>
  extractQuotes(text).quotes.map(({ speaker }) => speaker?.name ?? null)

it.each<[text: string, expected: (string | null)[]]>([
  [
    'Prosecutor Ida Prull asked whether he had seen the boat. “I saw a light,” Otto Lund answered. “What colour?” “Green.”',
    ['Otto Lund', 'Ida Prull', 'Otto Lund'],
  ],
  [
    '“It holds,” said Ida Prull. “It leaks a bit.” Otto Lund nodded. “It leaks.”',
    ['Ida Prull', 'Otto Lund'],
  ],
  ['“It holds,” said Ida Prull. “It leaks a bit.”', ['Ida Prull']],
])('adjacent question and answer: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
