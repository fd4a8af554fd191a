import { describe, expect, it } from 'vitest'
import { extractionSchema, extractQuotes } from '../src/index.js'

const text =
  'Mara Ellerby met Omar Vassallo. She said the bridge was “safe”.\n\n“No.” — Omar Vassallo'

describe('explain', () => {
  it('adds no evidence by default', () => {
    expect(extractQuotes(text).quotes.map((quote) => quote.evidence)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('adds the candidates, most probable first, the features and the rule', () => {
    const extraction = extractQuotes(text, { explain: true })
    expect(extractionSchema.safeParse(extraction).success).toBe(true)
    const [first, second] = extraction.quotes
    expect(first?.evidence?.candidates[0]?.text).toBe('She')
    expect(first?.evidence?.rule).toBe('pronoun')
    expect(first?.evidence?.features.length).toBeGreaterThan(2)
    expect(second?.evidence?.candidates.map(({ text }) => text)).toEqual(['Omar Vassallo'])
    for (const { evidence } of extraction.quotes) {
      const probabilities = evidence?.candidates.map(({ probability }) => probability) ?? []
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
      for (const { start, end, text: words } of evidence?.candidates ?? []) {
        expect(text.slice(start, end)).toBe(words)
      }
    }
  })

  it('changes nothing else', () => {
    const explained = extractQuotes(text, { explain: true })
    const quotes = explained.quotes.map(({ evidence, ...quote }) => quote)
    expect({ ...explained, quotes }).toEqual(extractQuotes(text))
  })
})
