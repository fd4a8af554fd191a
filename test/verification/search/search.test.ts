import { describe, expect, it } from 'vitest'
import { patternBeside, patternOf } from '../../../src/verification/search/pattern.js'
import { searchSources } from '../../../src/verification/search/search.js'
import { readWords } from '../../../src/verification/words/read-words.js'

const filler = Array.from({ length: 400 }, (_, index) => `filler${index}`).join(' ')
const quote = 'the lower gate will be built in steel by people of this town'
const pattern = patternOf(readWords(quote))
const texts = (sources: readonly string[], found = searchSources([pattern], sources)[0] ?? []) =>
  found.map(({ source, start, end }) => [source, sources[source]?.slice(start, end)])

describe('searchSources', () => {
  it('finds every place with the words, in any source', () => {
    const sources = [`${filler} ${quote}. ${filler} ${quote}`, filler, quote.toUpperCase()]
    expect(texts(sources)).toEqual([
      [0, quote],
      [0, quote],
      [2, quote.toUpperCase()],
    ])
  })

  // A passage may lie across the border of two windows.
  it.each(Array.from({ length: 40 }, (_, index) => index))('finds it after %d words', (before) => {
    const words = filler.split(' ').slice(0, before).join(' ')
    expect(texts([`${words} ${quote} ${filler}`])).toEqual([[0, quote]])
  })

  it.each([
    ['a changed word', quote.replace('steel', 'wood')],
    ['a dropped word', quote.replace('lower ', '')],
    ['swapped words', quote.replace('will be', 'be will')],
    ['few words', 'be built in steel'],
  ])('finds a passage with %s', (_, passage) => {
    const [found] = searchSources([pattern], [`${filler} ${passage} ${filler}`])[0] ?? []
    expect(found?.source).toBe(0)
  })

  it.each([
    ['red blue green', 'red blue green'],
    ['red blue green', 'pink blue green'],
    ['red blue green', 'red pink green'],
    ['red blue green', 'blue red green'],
    ['red blue green', 'red green'],
    ['red blue green grey', 'red pink green grey'],
  ])('finds %s in %s', (short, passage) => {
    const found = searchSources([patternOf(readWords(short))], [`${filler} ${passage} ${filler}`])
    expect(found[0]).toHaveLength(1)
  })

  it('finds short words only next to a name, or in a source of the speaker', () => {
    const beside = (own: number[]) =>
      patternBeside(readWords('a machine'), readWords('Dance'), new Set(own))
    const near = `${filler} Lowell Dance called it a machine. ${filler}`
    const far = `${filler} Dance ${filler} it is a machine ${filler}`
    const found = (own: number[]) =>
      (searchSources([beside(own)], [near, far])[0] ?? []).map(({ source }) => source)
    expect(found([])).toEqual([0])
    expect(found([1])).toEqual([0, 1])
  })

  it('finds nothing in nothing', () => {
    expect(searchSources([], [quote])).toEqual([])
    expect(searchSources([pattern], [])).toEqual([[]])
    expect(searchSources([pattern], ['', '…'])).toEqual([[]])
  })
})
