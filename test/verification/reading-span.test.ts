import { describe, expect, it } from 'vitest'
import { verifyQuotes } from '../../src/index.js'
import { readingOf, spanInInput } from '../../src/verification/reading-span.js'

/** "We **will** go &amp; win" read as "We will go & win", with an inserted full stop. */
const input = 'We **will** go &amp; win'
const reading = {
  input,
  prose: 'We will go & win.',
  pieces: [
    { start: 0, end: 3, inputStart: 0, inputEnd: 3 },
    { start: 3, end: 7, inputStart: 5, inputEnd: 9 },
    { start: 7, end: 11, inputStart: 11, inputEnd: 15 },
    { start: 11, end: 12, inputStart: 15, inputEnd: 20 },
    { start: 12, end: 16, inputStart: 20, inputEnd: 24 },
  ],
  article: null,
}

describe('spanInInput', () => {
  it.each([
    [0, 2, 'We'],
    [3, 7, 'will'],
    [0, 7, 'We **will'],
    [8, 10, 'go'],
    [11, 12, '&amp;'],
    [13, 17, 'win'],
    [0, 17, input],
  ])('%d to %d', (start, end, text) => {
    const span = spanInInput(reading, { start, end })
    expect(span.text).toBe(text)
    expect(input.slice(span.start, span.end)).toBe(text)
  })

  it('is the same range of a text', () => {
    expect(spanInInput(readingOf('abc'), { start: 1, end: 3 })).toEqual({
      start: 1,
      end: 3,
      text: 'bc',
    })
  })
})

it('verifies what a reader of markup read, with offsets into the markup', () => {
  const source = { ...reading, prose: reading.prose }
  const draft = '“We will go & win,” said Mara Lind.'
  const { checks } = verifyQuotes(draft, [{ name: 'a.md', text: source, speaker: 'Mara Lind' }])
  expect(checks[0]?.verdict).toBe('verbatim')
  expect(checks[0]?.parts[0]?.passage?.spans).toEqual([{ start: 0, end: 24, text: input }])
})
