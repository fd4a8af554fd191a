import { describe, expect, it } from 'vitest'
import type { TokenKind } from '../../../src/document/document.js'
import { extractQuotes } from '../../../src/index.js'
import { parseDocument } from '../../../src/parser/parse.js'

const kindsOf = (text: string, kind: TokenKind): string[] =>
  parseDocument(text)
    .tokens.filter((token) => token.kind === kind)
    .map((token) => token.text)

/** Cases have a blank between tokens; `_` is a blank of the text itself. */
describe('tokens', () => {
  it.each([
    "I don't_, can't_, won’t and y'all_'d_.".replace("_'d", "'d"),
    'Vale’s house_, the Valeses’ dog_.',
    "'Em and ’em_: rock 'n' roll in the '90s_.",
    'The U.S. and U.K. met at 5 p.m. on Jan. 5_.',
    'Mr. J. K. Marrow_, Ph.D._, of Huntington_, W.Va. spoke_.',
    'It_’s_ over_!'.replaceAll('_’s_', '’s'),
    'The first-year co-op_, 24-year-old Ann Lund-Voss_.',
    'It cost $25,000_, £3.5 or 25% of 1,200,000_.',
    'On 9/11 at 10:30_, 3rd of the 1990s_.',
    'Wait_..._ no_…_ yes_!_ –_ no_--_never_.',
    'season_“_We agree_,_”_ he said_.',
    "called a '_t***t_'_They left_.",
    'the end_._The next',
    'See example.com_, news.example.co.uk and https://example.com/a?b=c,d_.',
    'Mail ann.lund@example.com_, or @annlund_, or #harbour_.',
    'AT&T and R&B_, and_/_or_.',
    'He stood 6\'2_"_ tall_.',
    'A zo\u0308e and a caf\u00e9_, 日本 and Ωμέγα_.',
    'One 😀_😀 two 𝒳_.',
    '(_He left_._)_ [_sic_]_ {_a_}',
  ])('%s', (marked) => {
    const text = marked.replaceAll('_ ', '_\u0000').replaceAll('_', '').replaceAll('\u0000', ' ')
    const expected = marked.replaceAll('_', ' ').split(/ +/)
    expect(parseDocument(text).tokens.map((token) => token.text)).toEqual(expected)
  })

  it('have a maximum length: ten million letters are read in parts', {
    timeout: 60_000,
  }, () => {
    const text = `“Yes,” said Mara Lind. “${'a'.repeat(10_000_000)}”`
    expect(Math.max(...parseDocument(text).tokens.map((token) => token.text.length))).toBe(1_000)
    expect(extractQuotes(text).quotes).toHaveLength(1)
  })

  it('are of four kinds', () => {
    const text = 'On 9 May, Mr. Vale said “no” to 25% of $3.5 m.'
    expect(kindsOf(text, 'number')).toEqual(['9', '25%', '$3.5'])
    expect(kindsOf(text, 'mark')).toEqual(['“', '”'])
    expect(kindsOf(text, 'punctuation')).toEqual([',', '.'])
    expect(kindsOf(text, 'word')).toEqual([
      'On',
      'May',
      'Mr.',
      'Vale',
      'said',
      'no',
      'to',
      'of',
      'm',
    ])
  })

  it('have a lower form with straight apostrophes', () => {
    expect(parseDocument('Don’t, ’EM').tokens.map((token) => token.lower)).toEqual([
      "don't",
      ',',
      "'em",
    ])
  })

  it.each([
    ["the boys' club", "boys'"],
    ['he was goin’ home', 'goin’'],
    ["'Tis late", "'Tis"],
  ])('keep an apostrophe: %s', (text, word) => {
    expect(kindsOf(text, 'word')).toContain(word)
    expect(kindsOf(text, 'mark')).toEqual([])
  })

  it.each(['toString', 'constructor. It', '__proto__', 'hasOwnProperty! Yes'])(
    '%s is a word as any other',
    (text) => {
      expect(kindsOf(text, 'word')[0]).toBe(text.split(/[.! ]/)[0])
    },
  )
})
