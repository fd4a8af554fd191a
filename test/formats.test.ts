import { describe, expect, it } from 'vitest'
import * as formats from '../src/formats.js'
import { extractQuotes } from '../src/index.js'

const text = '“We will open the bridge,” said Mara Lind.'
const article = { text, extraction: extractQuotes(text, { source: 'bridge.txt' }) }

describe('the formats', () => {
  it('are these', () => {
    const functions = Object.keys(formats).filter((name) => name.startsWith('format'))
    expect(functions.sort()).toEqual([
      'formatBrat',
      'formatCsv',
      'formatHtml',
      'formatJson',
      'formatJsonLines',
      'formatMarkdown',
      'formatTable',
      'formatW3c',
    ])
  })

  it.each(Object.entries(formats).filter(([name]) => name.startsWith('format')))(
    '%s returns a whole document, for none, one and, but for brat, several articles',
    (name, format) => {
      const print = format as (articles: readonly formats.ExtractedText[]) => string
      expect(print([article])).toMatch(/Mara Lind.*\n$/s)
      expect(print([])).toMatch(/^$|\n$/s)
      if (name === 'formatBrat') expect(() => print([article, article])).toThrow(RangeError)
      else expect(print([article, article])).toMatch(/Mara Lind.*Mara Lind.*\n$/s)
    },
  )

  it('formatJson prints an object for one article, otherwise an array', () => {
    const shape = (articles: readonly formats.ExtractedText[]) =>
      JSON.parse(formats.formatJson(articles))
    expect(shape([article])).toEqual(article.extraction)
    expect(shape([])).toEqual([])
    expect(shape([article, article])).toEqual([article.extraction, article.extraction])
  })

  it('formatTable is as wide as asked, and coloured only if asked', () => {
    const widest = (table: string) => Math.max(...table.split('\n').map(({ length }) => length))
    expect(widest(formats.formatTable([article], { width: 60 }))).toBeLessThanOrEqual(60)
    expect(formats.formatTable([article])).not.toContain('\u001b')
    expect(formats.formatTable([article], { colour: true })).toContain('\u001b')
  })
})
