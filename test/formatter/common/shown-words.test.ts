import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote, QuoteType } from '../../../src/extraction/records.js'
import { shownWords } from '../../../src/formatter/common/shown-words.js'
import { extractQuotes } from '../../../src/index.js'
import { quoteOf } from '../../sample.js'

/** A quote of `article` with these parts, as the pipeline would make it. */
function quote(article: string, type: QuoteType, content: string[], quoted: string[]): Quote {
  let from = 0
  const spans = (parts: string[]) => {
    from = 0
    return parts.map((text) => {
      const start = article.indexOf(text, from)
      from = start + text.length
      return { start, end: from, text }
    })
  }
  return {
    ...quoteOf('q1', 'No.'),
    type,
    text: content.join(' '),
    content: spans(content),
    quoted: spans(quoted),
  }
}

describe('shownWords', () => {
  it.each<[string, string[]]>([
    [
      '“If it is dry, fine,” said the foreman. “If it is wet, somebody goes home.”',
      ['“If it is dry, fine” … “If it is wet, somebody goes home.”'],
    ],
    ['"We open," said Mara Lind.', ['“We open”']],
    ['“We open!” said Mara Lind.', ['“We open!”']],
    ['‘We open,’ said Mara Lind, ‘in “May”.’', ['“We open” … “in “May”.”']],
    ['« Nous ouvrons », said Mara Lind.', ['“Nous ouvrons”']],
    ['Mara Lind said the pier was "odd" and late.', ['the pier was “odd” and late']],
    ['Mara Lind said that the pier was “odd.”', ['the pier was “odd.”']],
  ])('%s', (article, expected) => {
    expect(extractQuotes(article).quotes.map((one) => shownWords(one, article))).toEqual(expected)
  })

  it.each<[string, QuoteType, string[], string[], string]>([
    // two quotations side by side are not interrupted
    ['“Go.” “Now,” he said.', 'direct', ['Go.', 'Now,'], ['Go.', 'Now,'], '“Go.” “Now”'],
    // a quotation over two paragraphs
    [
      '“We go.\n\n“We stay,” he said.',
      'direct',
      ['We go.', 'We stay,'],
      ['We go.', 'We stay,'],
      '“We go. We stay”',
    ],
    // a block quotation of Markdown
    [
      '> We go.\n>\n> We stay.',
      'direct',
      ['We go.', 'We stay.'],
      ['We go.', 'We stay.'],
      '“We go. We stay.”',
    ],
    // reported words, interrupted and not
    [
      'The pier, he said, was shut.',
      'indirect',
      ['The pier', 'was shut'],
      [],
      'The pier … was shut',
    ],
    ['The pier was shut.', 'indirect', ['The pier', 'was shut'], [], 'The pier was shut'],
    // a clause around its verbatim words, then verbatim words only
    [
      'It was ‘odd,’ he said, “and late,” too.',
      'mixed',
      ['It was ‘odd,’', 'and late,'],
      ['odd,', 'and late,'],
      'It was “odd” … “and late”',
    ],
    // a comma inside a clause is the speaker’s
    [
      'that it was "odd," and "late," he said',
      'mixed',
      ['it was "odd," and "late,"'],
      ['odd,', 'late,'],
      'it was “odd,” and “late”',
    ],
  ])('%s (%s)', (article, type, content, quoted, expected) => {
    expect(shownWords(quote(article, type, content, quoted), article)).toBe(expected)
  })

  it('leaves out the conjunction that the text leaves out', () => {
    const article = 'said that it was “odd”'
    const one = quote(article, 'mixed', ['that it was “odd”'], ['odd'])
    expect(shownWords({ ...one, text: 'it was “odd”' }, article)).toBe('it was “odd”')
  })

  it('leaves out the markup of Markdown, which only the spans have', () => {
    const article = '“We *can*,” said **Mara Lind**. “We will.”'
    const one = quote(article, 'direct', ['We *can*,', 'We will.'], ['We *can*,', 'We will.'])
    expect(shownWords({ ...one, text: 'We can, We will.' }, article)).toBe('“We can” … “We will.”')
  })

  it('shows the text as it is if it is not that of the content', () => {
    const direct = { ...quoteOf('q1', 'No.'), text: 'Yes,' }
    expect(shownWords(direct, '')).toBe('“Yes,”')
    expect(shownWords({ ...direct, type: 'mixed' }, '')).toBe('Yes,')
  })

  it('changes no word and balances its marks, for any text', () => {
    const article = fc
      .array(
        fc.constantFrom('“', '”', '"', 'We go', ',', '.', ' ', '\n\n', 'said Mara Lind', 'that'),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''))
    const words = (text: string) => text.replace(/[^\p{L}]+/gu, '')
    fc.assert(
      fc.property(article, (text) => {
        for (const one of extractQuotes(text).quotes) {
          const shown = shownWords(one, text)
          expect(words(shown)).toBe(words(one.text))
          if (one.type === 'direct') expect(shown).toMatch(/^“.*”$/s)
        }
      }),
    )
  })
})
