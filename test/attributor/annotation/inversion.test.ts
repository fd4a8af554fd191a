import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/indirect.js'

const VERBS =
  'said says asked asks replied replies cried cries answered shouted whispered added continued murmured exclaimed declared observed remarked laughed sighed'.split(
    ' ',
  )
const PRONOUNS = ['he', 'she', 'they', 'I', 'we']
/** Text between the pronoun and the rest of the quotation, and the rest itself. */
const TAILS: readonly [string, string][] = [
  [',', 'are not laughing.'],
  [' again,', 'are not laughing.'],
  [' to the board,', 'are not laughing.'],
  [' in a low voice,', 'are not laughing.'],
  [', smiling,', 'are not laughing.'],
  [' on Friday;', 'are not laughing.'],
  [' —', 'are not laughing.'],
  ['.', 'They are not laughing.'],
  [' to the board.', 'They are not laughing.'],
]
const STYLES: readonly [string, string][] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  ['« ', ' »'],
]
const BEFORE = [
  '',
  'Mara Lind stood up before the board. ',
  'Mara Lind and Omar Vass stood up.\n\n',
]

/** Formats each quote as "type: parts: cue". */
const quotesOf = (text: string, indirect: boolean): string[] =>
  extractQuotes(text, { indirect }).quotes.map(
    ({ type, quoted, cue }) =>
      `${type}: ${quoted.map((span) => span.text).join(' | ')}: ${cue?.text}`,
  )

describe.each(STYLES)(
  '%sthree families,%s said he: one quote with both parts and its verb',
  (open, close) => {
    it.each(VERBS)('%s', (verb) => {
      for (const pronoun of PRONOUNS)
        for (const [tail, rest] of TAILS)
          for (const before of BEFORE) {
            const text = `${before}${open}Three families in this town,${close} ${verb} ${pronoun}${tail} ${open}${rest}${close}`
            const expected = [`direct: Three families in this town, | ${rest}: ${verb}`]
            expect([text, quotesOf(text, false)]).toEqual([text, expected])
          }
    })
  },
)

it('returns the same with indirect quotes', () => {
  for (const pronoun of PRONOUNS)
    for (const [tail, rest] of TAILS) {
      const text = `“Three families in this town,” said ${pronoun}${tail} “${rest}”`
      expect([text, quotesOf(text, true)]).toEqual([
        text,
        [`direct: Three families in this town, | ${rest}: said`],
      ])
    }
})

it.each<[text: string, quotes: string[]]>([
  [
    '“We go,” said he, “and I said no.” She said “no”.',
    ['direct: We go, | and I said no.: said', 'direct: no: said'],
  ],
  ['“We go?” asked she. “No,” replied he.', ['direct: We go?: asked', 'direct: No,: replied']],
  ['“We go,” then said one, “now.”', ['direct: We go, | now.: said']],
])('%s', (text, quotes) => {
  expect(quotesOf(text, false)).toEqual(quotes)
})
