import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'

describe('the library', () => {
  it('exports these and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'extractQuotes',
      'extractionSchema',
      'filterExtraction',
    ])
  })

  it('extracts synchronously, names the source as told, and gives what its schema accepts', () => {
    const text = '“We will open the bridge,” said Mara Lind.'
    const extraction = library.extractQuotes(text, { source: 'bridge.txt' })
    expect(extraction.source).toBe('bridge.txt')
    expect(library.extractionSchema.parse(extraction)).toEqual(extraction)
    expect(extraction.quotes).toHaveLength(1)
    expect(extraction.quotes[0]?.speaker?.name).toBe('Mara Lind')
  })

  it('has no source unless it is told one, and takes a text with nothing in it', () => {
    expect(library.extractQuotes('')).toEqual({ source: null, quotes: [], speakers: [] })
  })
})
