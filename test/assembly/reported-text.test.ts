import { describe, expect, it } from 'vitest'
import { reportedText } from '../../src/assembly/reported-text.js'

/** Text of content before or after its cue. */
const textOf = (part: string, type: 'indirect' | 'mixed' | 'direct', behind = true): string =>
  reportedText(
    {
      content: { type, parts: [{ start: 20, end: 20 + part.length }] },
      quoted: [],
      spans: [],
      entity: null,
      mention: null,
      cue: behind ? { start: 10, end: 14 } : { start: 90, end: 94 },
      confidence: 1,
    },
    [part],
  )

describe('reportedText', () => {
  it.each([
    ['that the pier was shut', 'the pier was shut'],
    ['that, on Sundays, the pier was shut', 'on Sundays, the pier was shut'],
    ['that was wrong', 'that was wrong'],
    ['that made no sense', 'that made no sense'],
    ['thatch was burning', 'thatch was burning'],
    ['the pier that was shut', 'the pier that was shut'],
    ['that', 'that'],
  ])('%s', (part, expected) => {
    expect(textOf(part, 'indirect')).toBe(expected)
    expect(textOf(part, 'mixed')).toBe(expected)
  })

  it('keeps a quoted "that", and one before the cue', () => {
    expect(textOf('that the pier was shut', 'direct')).toBe('that the pier was shut')
    expect(textOf('That the pier was shut', 'indirect', false)).toBe('That the pier was shut')
  })
})
