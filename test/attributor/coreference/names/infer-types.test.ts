import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../../src/index.js'

const speakersOf = (text: string) => {
  const { quotes, speakers } = extractQuotes(text)
  return quotes.map((quote) => speakers.find(({ id }) => id === quote.speaker?.id))
}

describe('"he" and "she" refer to persons', () => {
  it.each([
    [
      'Mara Ellerby ran the radio for Tollhaven FM. Tollhaven FM closed. “It hurt,” she said.',
      'Mara Ellerby',
    ],
    [
      'Omar Vassallo plays a pilot. The Last Harbour opens in France. “I flew,” he said.',
      'Omar Vassallo',
    ],
    [
      'Omar Vassallo wrote to Germany. Germany never wrote back. “I waited,” he said.',
      'Omar Vassallo',
    ],
    [
      'Mara Ellerby led the work. Construction began in May. “It was cold,” she said.',
      'Mara Ellerby',
    ],
    [
      'Mara Ellerby came to set at dawn. Filming took a year. “It was cold,” she said.',
      'Mara Ellerby',
    ],
  ])('%s', (text, name) => {
    expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual([name])
  })
})

it('accepts a single first name from the lexicon as a person', () => {
  const text =
    'Mara Ellerby teaches here. Inès, nine, and the best speller in the valley, raised her hand. “I am sick,” she said.'
  expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual(['Inès'])
})

describe('kind of a speaker', () => {
  it.each([
    ['“It is safe,” said Ordos Harbour Company.', 'organization'],
    ['“It is safe,” said Pell & Vassallo.', 'organization'],
    ['“It is safe,” said Alliance to Save Our Harbour.', 'organization'],
    ['“It is safe,” said Germany.', 'organization'],
    ['“It is safe,” said Jorun Vassallo, who lives there.', 'person'],
    ['“It is safe,” said Vassallo, 44, a nurse.', 'person'],
  ])('%s', (text, kind) => {
    expect(speakersOf(text).map((speaker) => speaker?.kind)).toEqual([kind])
  })
})
