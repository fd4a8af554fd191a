import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../../src/document/reading-of.js'
import { type Article, extractQuotes } from '../../../../src/index.js'

/** Speakers and mentions of a text whose page gives a byline. */
function speakersOf(text: string, byline: string | null): [string | null, string | null][] {
  const article: Article = {
    headline: null,
    standfirst: null,
    byline,
    published: null,
    site: null,
    language: null,
    url: null,
  }
  return extractQuotes({ ...readingOf(text), article }).quotes.map(({ speaker }) => [
    speaker?.name ?? null,
    speaker?.mention?.text ?? null,
  ])
}

describe('the author of the byline', () => {
  it.each([
    '“It is late,” I told Omar Pell.',
    '“Will you go?” I asked him.',
    'I asked Omar Pell: “Will you go?”',
    'The shed was dark. “What did you see?” I asked.',
  ])('says “I”: %s', (text) => {
    expect(speakersOf(text, 'Jane Doe')).toEqual([['Jane Doe', 'I']])
  })

  it('is one speaker, a person, in order of first mention', () => {
    const text = '“Will you go?” I asked.\n\n“No,” said Omar Pell.\n\n“It is late,” I told him.'
    const { speakers } = extractQuotes(`By Jane Doe\n\n${text}`)
    expect(speakers).toMatchObject([
      { id: 's1', name: 'Jane Doe', named: true, kind: 'person', quotes: ['q1', 'q3'] },
      { id: 's2', name: 'Omar Pell', quotes: ['q2'] },
    ])
    expect(speakersOf(text, 'Jane Doe, Staff Writer').map(([name]) => name)).toEqual([
      'Jane Doe',
      'Omar Pell',
      'Jane Doe',
    ])
  })

  it('is the person whom the text names', () => {
    const text = '“It is late,” I told Omar Pell.\n\n“Thank you, all,” said Jane Q. Doe.'
    expect(speakersOf(text, 'Jane Doe').map(([name]) => name)).toEqual([
      'Jane Q. Doe',
      'Jane Q. Doe',
    ])
  })

  it.each([
    ['two authors', 'Jane Doe and John Roe'],
    ['an agency', 'Associated Press'],
    ['a newsroom', 'Staff Reporter'],
    ['no byline', null],
  ])('is unknown with %s', (_, byline) => {
    expect(speakersOf('“It is late,” I told Omar Pell.', byline)).toEqual([[null, null]])
  })

  it('does not speak inside quotation marks, nor in the turns of a transcript', () => {
    expect(speakersOf('“And I said so,” said Omar Pell.', 'Jane Doe')).toEqual([
      ['Omar Pell', 'Omar Pell'],
    ])
    const turns = 'PELL: I told him, “Never again.”\n\nLIND: Thank you very much, Mr Pell.'
    expect(speakersOf(turns, 'Jane Doe').flat()).not.toContain('Jane Doe')
  })
})
