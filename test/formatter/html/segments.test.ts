import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote, Span } from '../../../src/extraction/records.js'
import { cutSegments } from '../../../src/formatter/html/segments.js'
import { quoteOf, sample, sampleText } from '../../sample.js'
import { brokenQuote } from '../broken-quote.js'

const cut = (text: string, quotes: readonly Quote[]) =>
  cutSegments(text, quotes, []).map((segment) => ({
    ...segment,
    words: text.slice(segment.start, segment.end),
  }))

describe('cutSegments', () => {
  it('distinguishes quotes, cues and mentions, and ends a quote after its closing mark', () => {
    const segments = cut(sampleText, sample().quotes)
    expect(segments.slice(0, 6)).toMatchObject([
      { words: '“', quote: null },
      { words: 'We will open the bridge,', quote: 0, verbatim: true, ending: [] },
      { words: '”', quote: null, ending: [0] },
      { words: ' ', cueOf: null },
      { words: 'said', cueOf: 0, mentionOf: null },
      { words: ' ', cueOf: null },
    ])
    expect(segments[6]).toMatchObject({ words: 'Mara Lind', mentionOf: 0 })
  })

  it('ends an interrupted quote with its last part, and distinguishes reported from verbatim words', () => {
    const { text, extraction } = brokenQuote()
    const ends = cut(text, extraction.quotes).filter(({ ending }) => ending.length > 0)
    expect(ends.map(({ words, ending }) => [words, ending])).toEqual([
      ['”', [0]],
      ['It is late', [1]],
      ['”', [2]],
    ])
    expect(ends[1]).toMatchObject({ quote: 1, verbatim: false })
  })

  it('assigns nested quotes to the inner one', () => {
    const outer = quoteOf('q1', 'We will open the bridge,')
    const inner = quoteOf('q2', 'open')
    const segments = cut(sampleText, [outer, inner]).slice(1, 4)
    expect(segments.map(({ words, quote }) => [words, quote])).toEqual([
      ['We will ', 0],
      ['open', 1],
      [' the bridge,', 0],
    ])
  })

  it('covers any text exactly once for any overlaps, and ends each quote once', () => {
    const text = '“”  abc”’\r\n\r\n👩 said “so” '
    const span = fc.tuple(fc.nat(text.length - 1), fc.nat(9)).map(([start, length]): Span => {
      const end = Math.min(text.length, start + 1 + length)
      return { start, end, text: text.slice(start, end) }
    })
    const quote = fc
      .tuple(fc.array(span, { minLength: 1, maxLength: 3 }), span, span)
      .map(([content, cue, mention]): Quote => {
        const ordered = content.sort((a, b) => a.start - b.start)
        const speaker = { id: 's1', name: 'x', mention }
        return { ...quoteOf('q1', 'No.'), content: ordered, quoted: ordered, cue, speaker }
      })
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 5 }), fc.array(span), (quotes, ranges) => {
        const segments = cutSegments(text, quotes, ranges)
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        segments.slice(1).forEach(({ start }, index) => {
          expect(start).toBe(segments[index]?.end)
        })
        const ended = segments.flatMap(({ ending }) => ending).sort()
        expect(ended).toEqual(quotes.map((_, index) => index))
      }),
    )
  })
})
