import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.js'
import { blocksOf, partEndsOf, partsOf } from '../../../src/page/tasks/parts.js'
import { anyArticle } from '../../properties/articles.js'

const story = readFileSync('fixtures/wire-harbor-spill.txt', 'utf8')

describe('the parts of an article', () => {
  it('are all of it, and so are their blocks', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 6 }), (articles) => {
        const text = articles.join(`\n\n${'A long paragraph without quotes. '.repeat(300)}\n\n`)
        const { quotes } = extractQuotes(text)
        const parts = partsOf(partEndsOf(text), quotes)
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        const shown = parts.flatMap((part) => {
          const own = text.slice(part.start, part.end)
          return blocksOf(text, part, quotes).flatMap(({ segments }) =>
            segments.map(({ start, end }) => own.slice(start, end)),
          )
        })
        expect(shown.join('')).toBe(text)
      }),
      { numRuns: 30 },
    )
  })

  it('have the badge of each quote once', () => {
    const text = story.repeat(12)
    const { quotes } = extractQuotes(text)
    const parts = partsOf(partEndsOf(text), quotes)
    expect(parts.length).toBeGreaterThan(2)
    const badges = parts.flatMap((part) =>
      blocksOf(text, part, quotes).flatMap(({ segments }) => segments.flatMap((one) => one.ending)),
    )
    expect(badges.toSorted((a, b) => a - b)).toEqual(quotes.map((_, index) => index))
  })
})
