import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/extraction/schema.js'
import { findProblems } from '../../src/extraction/verify.js'
import { quoteOf, sample, sampleText, spanOf, speakerOf } from '../sample.js'

/** The sample with one thing changed, and what must be said of it. */
const broken: [string, (extraction: Extraction) => void, RegExp][] = [
  [
    'a missing field',
    (x) => Reflect.deleteProperty(x.quotes[0] as object, 'cue'),
    /quotes\.0\.cue/,
  ],
  ['a type of its own', (x) => Object.assign(x.quotes[0] as object, { type: 'toString' }), /type/],
  ['a confidence above 1', (x) => Object.assign(x.quotes[0] as object, { confidence: 1.1 }), /<=1/],
  [
    'no number as confidence',
    (x) => Object.assign(x.quotes[0] as object, { confidence: NaN }),
    /NaN/,
  ],
  ['a negative offset', (x) => shift(x, -9), /start/],
  ['a span longer than its text', (x) => lengthen(x), /as long as/],
  ['a span of other text', (x) => shift(x, 1), /q1: the text from 2 to 26/],
  [
    'a cue of other text',
    (x) => Object.assign(x.quotes[0] as object, { cue: { start: 0, end: 2, text: 'he' } }),
    /q1/,
  ],
  ['an id twice', (x) => Object.assign(x.quotes[1] as object, { id: 'q1' }), /q1 occurs twice/],
  ['a speaker that is not listed', (x) => x.speakers.shift(), /s1 is not among/],
  [
    'a speaker with another name',
    (x) => Object.assign(x.speakers[0] as object, { name: 'Mara' }),
    /another name/,
  ],
  ['a speaker with other quotes', (x) => x.speakers[0]?.quotes.push('q2'), /lists other quotes/],
  [
    'a speaker whom no quote names',
    (x) => x.speakers.push(speakerOf('s3', 'Ann')),
    /no quote names/,
  ],
  ['quotes out of order', (x) => x.quotes.reverse(), /quotes are not in text order/],
  [
    'parts out of order',
    (x) => x.quotes[0]?.content.push(spanOf('We')),
    /content is not in text order/,
  ],
  [
    'a text that is not the content',
    (x) => Object.assign(x.quotes[0] as object, { text: 'No' }),
    /joined by spaces/,
  ],
  [
    'a direct quote without marks',
    (x) => Object.assign(x.quotes[0] as object, { quoted: [] }),
    /must have a quoted part/,
  ],
  [
    'an indirect quote with marks',
    (x) => Object.assign(x.quotes[0] as object, { type: 'indirect' }),
    /must not have a quoted part/,
  ],
]

function shift(extraction: Extraction, by: number): void {
  const quote = extraction.quotes[0]
  if (!quote) return
  quote.content = quote.content.map((span) => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  }))
}

function lengthen(extraction: Extraction): void {
  const span = extraction.quotes[0]?.content[0]
  if (span) extraction.quotes[0]?.quoted.splice(0, 1, { ...span, end: span.end + 1 })
}

describe('the schema', () => {
  it('accepts a sound extraction', () => {
    expect(findProblems(sample(), sampleText)).toEqual([])
  })

  it('accepts an empty one', () => {
    expect(findProblems({ source: null, quotes: [], speakers: [] }, '')).toEqual([])
  })

  it('accepts fields that later versions add', () => {
    const extraction = Object.assign(sample(), { evidence: [] })
    expect(findProblems(extraction, sampleText)).toEqual([])
  })

  it('accepts a quote of two parts, joined by a blank', () => {
    const parts = ['We will open the bridge,', 'Not before May,']
    const quote = quoteOf('q1', parts[0] as string, {
      text: parts.join(' '),
      content: parts.map((part) => spanOf(part)),
      quoted: parts.map((part) => spanOf(part)),
    })
    expect(findProblems({ source: null, quotes: [quote], speakers: [] }, sampleText)).toEqual([])
  })

  it.each(broken)('refuses %s', (_, damage, message) => {
    const extraction = sample()
    damage(extraction)
    expect(findProblems(extraction, sampleText).join('\n')).toMatch(message)
  })
})
