import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'
import * as indirect from '../src/indirect.js'

describe('the library', () => {
  it('exports only these names', () => {
    expect(Object.keys(library).sort()).toEqual([
      'ArgumentError',
      'extractQuotes',
      'extractionSchema',
      'filterExtraction',
      'verificationSchema',
      'verifyQuotes',
    ])
  })

  it('extracts synchronously, with the given source, and returns a valid extraction', () => {
    const text = '“We will open the bridge,” said Mara Lind.'
    const extraction = library.extractQuotes(text, { source: 'bridge.txt' })
    expect(extraction.source).toBe('bridge.txt')
    expect(library.extractionSchema.parse(extraction)).toEqual(extraction)
    expect(extraction.quotes).toHaveLength(1)
    expect(extraction.quotes[0]?.speaker?.name).toBe('Mara Lind')
  })

  it('has no source by default, and accepts an empty text', () => {
    expect(library.extractQuotes('')).toEqual({ source: null, quotes: [], speakers: [] })
  })

  it('needs the other entry for reported speech without quotation marks, and says so', () => {
    expect(() => library.extractQuotes('', { indirect: true })).toThrow(
      "extractQuotes: indirect needs more weights: import { extractQuotes } from 'quote-extract/indirect'",
    )
  })
})

describe('the entry with the weights for reported speech', () => {
  const text = '“We will open the bridge,” said Mara Lind. She said the toll would be two crowns.'

  it('exports the same names and types', () => {
    expect(Object.keys(indirect).sort()).toEqual(Object.keys(library).sort())
    expect(indirect.ArgumentError).toBe(library.ArgumentError)
  })

  it('returns the same without `indirect`, and more with it', () => {
    expect(indirect.extractQuotes(text)).toEqual(library.extractQuotes(text))
    const types = indirect.extractQuotes(text, { indirect: true }).quotes.map(({ type }) => type)
    expect(types).toEqual(['direct', 'indirect'])
  })
})
