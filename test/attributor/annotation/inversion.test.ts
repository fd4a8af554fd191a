import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'

const VERBS =
  'said says asked asks replied replies cried cries answered shouted whispered added continued murmured exclaimed declared observed remarked laughed sighed'.split(
    ' ',
  )
const PRONOUNS = ['he', 'she', 'they', 'I', 'we']
/** What stands between the pronoun and the rest of the quotation, and how the rest is written. */
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

/** Two parts and their cue, as the quotes of a text are told. */
const told = (text: string, indirect: boolean): string[] =>
  extractQuotes(text, { indirect }).quotes.map(
    ({ type, quoted, cue }) =>
      `${type}: ${quoted.map((span) => span.text).join(' | ')}: ${cue?.text}`,
  )

describe.each(STYLES)(
  '%sthree families,%s said he: one quote, both of its parts, its verb',
  (open, close) => {
    it.each(VERBS)('%s', (verb) => {
      for (const pronoun of PRONOUNS)
        for (const [tail, rest] of TAILS)
          for (const before of BEFORE) {
            const text = `${before}${open}Three families in this town,${close} ${verb} ${pronoun}${tail} ${open}${rest}${close}`
            const expected = [`direct: Three families in this town, | ${rest}: ${verb}`]
            expect([text, told(text, false)]).toEqual([text, expected])
          }
    })
  },
)

it('holds with reported speech asked for', () => {
  for (const pronoun of PRONOUNS)
    for (const [tail, rest] of TAILS) {
      const text = `“Three families in this town,” said ${pronoun}${tail} “${rest}”`
      expect([text, told(text, true)]).toEqual([
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
  expect(told(text, false)).toEqual(quotes)
})
