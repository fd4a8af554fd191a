import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'

describe('the library', () => {
  it('exports only these names', () => {
    expect(Object.keys(library).sort()).toEqual([
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
})
