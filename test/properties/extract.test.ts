import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../src/extraction/verify.js'
import { type Extraction, extractQuotes, type Reading, type Span } from '../../src/indirect.js'
import { acts } from '../../src/lexicon/verbs/acts.js'
import { anyArticle } from './articles.js'
import { anyReading } from './readings.js'

/** `npm run test:properties` sets 20,000. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 150)

function spansOf({ quotes }: Extraction): Span[] {
  return quotes.flatMap(({ content, quoted, cue, speaker }) =>
    [...content, ...quoted, cue, speaker?.mention].filter((span) => span != null),
  )
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= span.start)
}

function holdsFor(input: string | Reading, indirect: boolean): void {
  const options = indirect ? { indirect, acts } : {}
  const extraction = extractQuotes(input, options)
  expect(findProblems(extraction, input)).toEqual([])
  const text = typeof input === 'string' ? input : input.input
  for (const { start, end, text: slice } of spansOf(extraction)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(slice)
  }
  const named = new Set(extraction.speakers.map(({ id }) => id))
  for (const { content, quoted, speaker, cue } of extraction.quotes) {
    expect(inOrder(content)).toBe(true)
    expect(inOrder(quoted)).toBe(true)
    for (const { start, end } of quoted)
      expect(content.some((part) => part.start <= start && end <= part.end)).toBe(true)
    for (const part of [...content, ...quoted])
      for (const span of [cue, speaker?.mention])
        if (span) expect(part.end <= span.start || span.end <= part.start).toBe(true)
    if (speaker) expect(named).toContain(speaker.id)
  }
  const starts = extraction.quotes.map(({ content }) => content[0]?.start ?? -1)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  const quoted = extraction.quotes.flatMap((quote) => quote.quoted)
  expect(inOrder(quoted.sort((a, b) => a.start - b.start))).toBe(true)
  expect(extractQuotes(input, options)).toEqual(extraction)
}

describe('any article', () => {
  it.each([false, true])(
    'the extraction holds what it promises (indirect: %s)',
    (indirect) => {
      fc.assert(
        fc.property(anyArticle, (text) => holdsFor(text, indirect)),
        { numRuns },
      )
    },
    3_600_000,
  )
})

describe('any reading of markup', () => {
  it.each([false, true])(
    'the extraction holds what it promises of the input (indirect: %s)',
    (indirect) => {
      fc.assert(
        fc.property(anyReading, (reading) => holdsFor(reading, indirect)),
        { numRuns },
      )
    },
    3_600_000,
  )
})
