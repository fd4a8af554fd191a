import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import quotations, { type QuotationMethods } from '../../src/compromise.js'
import { extractQuotes } from '../../src/index.js'
import { anyArticle } from '../properties/articles.js'

nlp.plugin(quotations)
const read = (text: string) => nlp<QuotationMethods>(text)

const text = `“We will open the bridge. It isn’t late,” said Mara Lind, the mayor.

  “On Monday,” she added. The toll “is not fair”, Tom Reed told reporters.
`

describe('attributedQuotations', () => {
  const found = read(text).attributedQuotations()

  it('is a view with a match for each part of a quotation', () => {
    expect(found.isView).toBe(true)
    expect(found.out('array')).toEqual([
      '“We will open the bridge. It isn’t late,”',
      '“On Monday,”',
      'The toll “is not fair”,',
    ])
    expect(found.match('#Date').out('array')).toEqual(['Monday,”'])
  })

  it('has the quotes that extractQuotes finds, and their speakers', () => {
    const { quotes, speakers } = extractQuotes(text)
    expect(found.quotes()).toEqual(quotes)
    expect(found.speakers()).toEqual(speakers)
    expect(found.mentions().out('array')).toEqual(['Mara Lind,', 'she', 'Tom Reed'])
    expect(found.mentions().people().length).toBe(2)
  })

  it('adds the quote of each match to its json', () => {
    const json = found.json()
    expect(json.map(({ text, quotation }) => [text, quotation?.speaker?.name])).toEqual([
      ['“We will open the bridge. It isn’t late,”', 'Mara Lind'],
      ['“On Monday,”', 'Mara Lind'],
      ['The toll “is not fair”,', 'Tom Reed'],
    ])
    expect(found.json(1).map(({ quotation }) => quotation?.id)).toEqual(['q2'])
  })

  it('keeps the speakers when matches are selected', () => {
    const one = found.saidBy('lind').filter((match) => match.has('bridge'))
    expect(one.json()).toEqual([found.json()[0]])
    expect(
      found
        .saidBy('Reed')
        .quotes()
        .map(({ id }) => id),
    ).toEqual(['q3'])
    expect(found.saidBy('Nobody').found).toBe(false)
  })

  it('looks for quotations in a view, but for speakers in the whole document', () => {
    const selected = read(text).match('on monday') as ReturnType<typeof read>
    const part = selected.attributedQuotations()
    expect(part.quotes().map(({ speaker }) => speaker?.name)).toEqual(['Mara Lind'])
  })

  it('leaves the view of the whole document as it was', () => {
    const document = read(text)
    document.attributedQuotations()
    expect(document.text()).toBe(text)
    expect(document.attributedQuotations().all().text()).toBe(text)
  })

  it.each(['', '   ', 'No quotations here.', '“…”'])('finds nothing in %j', (empty) => {
    const none = read(empty).attributedQuotations()
    expect([none.found, none.json(), none.quotes(), none.speakers()]).toEqual([false, [], [], []])
    expect(none.mentions().found).toBe(false)
  })

  it('rejects a name that is not a string', () => {
    expect(() => found.saidBy(undefined as unknown as string)).toThrow(
      'saidBy: the name must be a string, not undefined',
    )
  })
})

describe('offsets', () => {
  it('are those of json({ offset: true })', () => {
    const found = read(text).attributedQuotations()
    for (const { offset, quotation } of found.json({ offset: true }))
      expect(quotation?.content.map(({ start }) => start)).toContain(offset?.start)
  })

  it('place every match in a part of its quotation, in any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const document = read(article)
        fc.pre(document.text() === article)
        for (const { offset, quotation } of document
          .attributedQuotations()
          .json({ offset: true })) {
          const { start = 0, length = 0 } = offset ?? {}
          const inside = quotation?.content.some(
            (part) => start < part.end && part.start < start + length,
          )
          expect(inside).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})
