import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/extraction/records.js'
import type { Extraction } from '../../src/extraction/schema.js'
import { findProblems } from '../../src/extraction/verify.js'
import { readText } from '../../src/readers/text/read-text.js'
import { quoteOf, sample, sampleText, spanOf, speakerOf } from '../sample.js'

/** Ways to break the sample, and the message each must produce. */
const broken: [string, (extraction: Extraction) => void, RegExp][] = [
  [
    'a missing field',
    (x) => Reflect.deleteProperty(x.quotes[0] as object, 'cue'),
    /quotes\.0\.cue/,
  ],
  ['an unknown type', (x) => Object.assign(x.quotes[0] as object, { type: 'toString' }), /type/],
  ['a confidence above 1', (x) => Object.assign(x.quotes[0] as object, { confidence: 1.1 }), /<=1/],
  [
    'a confidence that is not a number',
    (x) => Object.assign(x.quotes[0] as object, { confidence: NaN }),
    /NaN/,
  ],
  ['a negative offset', (x) => shift(x, -9), /start/],
  ['a span longer than its text', (x) => lengthen(x), /length of a span/],
  ['a span whose text differs', (x) => shift(x, 1), /q1: the text from 2 to 26/],
  [
    'a cue whose text differs',
    (x) => Object.assign(x.quotes[0] as object, { cue: { start: 27, end: 31, text: 'told' } }),
    /q1/,
  ],
  ['a duplicate id', (x) => Object.assign(x.quotes[1] as object, { id: 'q1' }), /q1 occurs twice/],
  ['a speaker that is not listed', (x) => x.speakers.shift(), /no speaker has the id s1/],
  [
    'a speaker with another name',
    (x) => Object.assign(x.speakers[0] as object, { name: 'Mara' }),
    /the name differs/,
  ],
  [
    'a speaker with other quotes',
    (x) => x.speakers[0]?.quotes.push('q2'),
    /differs from the quotes/,
  ],
  [
    'a speaker that no quote refers to',
    (x) => x.speakers.push(speakerOf('s3', 'Ann')),
    /no quote refers/,
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
    'a quoted part outside the content',
    (x) => Object.assign(x.quotes[0] as object, { quoted: [spanOf('Not before May,')] }),
    /a quoted part lies outside content/,
  ],
  [
    'a quoted part that only begins in the content',
    (x) => Object.assign(x.quotes[0] as object, { quoted: [spanOf('the bridge,” said')] }),
    /a quoted part lies outside content/,
  ],
  [
    'a cue inside quoted words',
    (x) => Object.assign(x.quotes[0] as object, { cue: spanOf('open') }),
    /the cue lies inside quoted/,
  ],
  [
    'a cue inside a part of the content',
    (x) =>
      Object.assign(x.quotes[0] as object, {
        type: 'mixed',
        content: [spanOf('“We will open the bridge,” said Mara Lind')],
        speaker: null,
      }),
    /the cue lies inside content/,
  ],
  [
    'a mention inside quoted words',
    (x) => Object.assign(x.quotes[0]?.speaker as object, { mention: spanOf('We') }),
    /the mention lies inside quoted/,
  ],
  [
    'a mention inside a part of the content',
    (x) =>
      Object.assign(x.quotes[0] as object, {
        type: 'mixed',
        content: [spanOf('“We will open the bridge,” said Mara Lind')],
        cue: null,
      }),
    /the mention lies inside content/,
  ],
  [
    'a quoted span that two quotes share',
    (x) =>
      Object.assign(x.quotes[2] as object, {
        quoted: [spanOf('Not before May,')],
        content: [spanOf('Not before May,')],
        text: 'Not before May,',
      }),
    /shares a quoted span/,
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
  const moved = (span: Span): Span => ({ ...span, start: span.start + by, end: span.end + by })
  quote.content = quote.content.map(moved)
  quote.quoted = quote.quoted.map(moved)
}

function lengthen(extraction: Extraction): void {
  const span = extraction.quotes[0]?.content[0]
  if (span) extraction.quotes[0]?.quoted.splice(0, 1, { ...span, end: span.end + 1 })
}

describe('the schema', () => {
  it('accepts a valid extraction', () => {
    expect(findProblems(sample(), sampleText)).toEqual([])
  })

  it('accepts an empty one', () => {
    expect(findProblems({ source: null, quotes: [], speakers: [] }, '')).toEqual([])
  })

  it('accepts fields that later versions add', () => {
    const extraction = Object.assign(sample(), { evidence: [] })
    expect(findProblems(extraction, sampleText)).toEqual([])
  })

  it('accepts a quote of two parts joined by a space', () => {
    const parts = ['We will open the bridge,', 'Not before May,']
    const quote = quoteOf('q1', parts[0] as string, {
      text: parts.join(' '),
      content: parts.map((part) => spanOf(part)),
      quoted: parts.map((part) => spanOf(part)),
    })
    expect(findProblems({ source: null, quotes: [quote], speakers: [] }, sampleText)).toEqual([])
  })

  it('accepts a cue and a mention between two parts of the content', () => {
    const parts = ['We will open the bridge,', 'Not before May,']
    const quote = quoteOf('q1', parts[0] as string, {
      text: parts.join(' '),
      content: parts.map((part) => spanOf(part)),
      quoted: parts.map((part) => spanOf(part)),
      cue: spanOf('said'),
      speaker: { id: 's1', name: 'Mara Lind', mention: spanOf('Mara Lind') },
    })
    const speakers = [speakerOf('s1', 'Mara Lind', { quotes: ['q1'] })]
    expect(findProblems({ source: null, quotes: [quote], speakers }, sampleText)).toEqual([])
  })

  it.each([
    ['emphasis', 'We **open**', 'We open'],
    ['a link', 'We [open](https://example.org/x)', 'We open'],
    ['a character reference', 'We &mdash; open', 'We — open'],
    ['marks turned', 'We "open"', 'We ‘open’'],
  ])('accepts a text without the markup of its content: %s', (_, input, text) => {
    const span = { start: 0, end: input.length, text: input }
    const quote = quoteOf('q1', 'No', { text, content: [span], quoted: [span] })
    const extraction = { source: null, quotes: [quote], speakers: [] }
    const pieces = [{ start: 0, end: text.length, inputStart: 0, inputEnd: input.length }]
    expect(findProblems(extraction, { input, prose: text, pieces, article: null })).toEqual([])
    // a text without markup has nothing to leave out; emphasis and links are markup in any text
    const problems = findProblems(extraction, input).join('\n')
    expect(problems).toMatch(readText(input) ? /^$/ : /joined by spaces/)
  })

  it('accepts what is known about the article, or nothing', () => {
    const article = {
      headline: 'Bridge to open',
      standfirst: null,
      byline: 'Jane Doe',
      published: null,
      site: null,
      language: null,
      url: null,
    }
    expect(findProblems({ ...sample(), article }, sampleText)).toEqual([])
    expect(findProblems({ ...sample(), article: null }, sampleText)).toEqual([])
    const { headline: _, ...others } = article
    const incomplete = Object.assign(sample(), { article: others })
    expect(findProblems(incomplete, sampleText).join('\n')).toMatch(/article\.headline/)
  })

  it.each(broken)('rejects %s', (_, damage, message) => {
    const extraction = sample()
    damage(extraction)
    expect(findProblems(extraction, sampleText).join('\n')).toMatch(message)
  })
})
