import { describe, expect, it } from 'vitest'
import { findProblems } from '../../src/extraction/verify.js'
import { type Article, type Extraction, extractQuotes, type Reading } from '../../src/index.js'

const inserted = (prose: string) => ({ prose, input: '' })
const markup = (input: string) => ({ prose: '', input })
const whole = (prose: string, input: string) => ({ prose, input })

/** Builds a reading of copied text and the other parts above. */
function readingOf(...parts: (string | { prose: string; input: string })[]): Reading {
  const pieces = []
  let prose = ''
  let input = ''
  for (const part of parts) {
    const own = typeof part === 'string' ? { prose: part, input: part } : part
    const piece = {
      start: prose.length,
      end: prose.length + own.prose.length,
      inputStart: input.length,
      inputEnd: input.length + own.input.length,
    }
    if (own.prose !== '' && own.input !== '') pieces.push(piece)
    prose += own.prose
    input += own.input
  }
  return { input, prose, pieces, article: null }
}

function extract(reading: Reading): Extraction {
  const extraction = extractQuotes(reading)
  expect(findProblems(extraction, reading)).toEqual([])
  return extraction
}

describe('a reading of markup', () => {
  it('gives the spans of the input and the words of the prose', () => {
    const strong = markup('**')
    const reading = readingOf(
      '“Yes, we ',
      strong,
      'can',
      strong,
      ',” said ',
      strong,
      'Jane',
      strong,
      ' Doe.',
    )
    const { quotes, speakers } = extract(reading)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({
      text: 'Yes, we can,',
      content: [{ start: 1, end: 17, text: 'Yes, we **can**,' }],
      quoted: [{ text: 'Yes, we **can**,' }],
      speaker: { name: 'Jane Doe', mention: { text: 'Jane** Doe' } },
      cue: { text: 'said' },
    })
    expect(speakers).toMatchObject([{ name: 'Jane Doe', aliases: [] }])
  })

  it('gives no marks that the reader inserted', () => {
    const mark = [inserted('“'), inserted('”')] as const
    const reading = readingOf('Mara Lind wrote:\n\n', mark[0], 'We open in May.', mark[1], '\n')
    const { quotes } = extract(reading)
    expect(quotes[0]).toMatchObject({
      text: 'We open in May.',
      content: [{ start: 18, end: 33 }],
      quoted: [{ start: 18, end: 33 }],
      speaker: { name: 'Mara Lind' },
    })
  })

  it('includes a character reference as a whole', () => {
    const reading = readingOf(
      '“Salt ',
      whole('&', '&amp;'),
      ' sand',
      whole('…', '&hellip;'),
      '” said Mara Lind.',
    )
    expect(extract(reading).quotes[0]).toMatchObject({
      text: 'Salt & sand…',
      content: [{ text: 'Salt &amp; sand&hellip;' }],
    })
  })

  it('drops a cue, a mention and a part of the content that the input lacks', () => {
    const reading = readingOf(
      '“We open in May,” ',
      inserted('said Mara Lind'),
      ', ',
      inserted('“or June.”'),
    )
    expect(extract(reading).quotes[0]).toMatchObject({
      content: [{ text: 'We open in May,' }],
      speaker: { name: 'Mara Lind', mention: null },
      cue: null,
    })
  })

  it('drops a quote that the input lacks, and its speaker', () => {
    const reading = readingOf(inserted('“Never,” said Omar Pell.\n\n'), '“In May,” said Mara Lind.')
    const { quotes, speakers } = extract(reading)
    expect(quotes).toMatchObject([{ id: 'q1', text: 'In May,', speaker: { id: 's1' } }])
    expect(speakers).toMatchObject([{ id: 's1', name: 'Mara Lind', quotes: ['q1'] }])
  })

  it('gives candidates of the evidence in the input', () => {
    const reading = readingOf(markup('> '), '“We open in May,” said Mara Lind.')
    const { quotes } = extractQuotes(reading, { explain: true })
    expect(quotes[0]?.evidence?.candidates[0]).toMatchObject({ start: 25, text: 'Mara Lind' })
  })

  it('passes on its article', () => {
    const article: Article = {
      headline: 'Bridge to open',
      standfirst: null,
      byline: 'Jane Doe',
      published: '2026-05-03',
      site: 'The Lighthouse',
      language: 'en-GB',
      url: 'https://example.org/bridge',
    }
    const reading = readingOf('“We open in May,” said Mara Lind.')
    expect(extract({ ...reading, article }).article).toEqual(article)
    expect(extract(reading).article).toBeNull()
  })

  it('must slice from its input, not its prose', () => {
    const reading = readingOf(markup('**'), '“We open in May,” said Mara Lind.')
    expect(findProblems(extractQuotes(reading.prose), reading)).not.toEqual([])
  })
})
