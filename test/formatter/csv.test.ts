import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as signs from '../../src/formatter/common/printable.js'
import { csvColumns, formatCsv } from '../../src/formatter/csv.js'
import { articleOf, sample, sampleArticle } from '../sample.js'
import { brokenQuote } from './broken-quote.js'
import { seen, unseen } from './unseen-signs.js'

const options = { several: true, width: 80, colour: false }
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

/** The sample with another text and speaker name in its first quote. */
function withText(text: string) {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, { text, type: 'mixed' })
  Object.assign(extraction.speakers[0] as object, { name: text })
  return articleOf({ ...extraction, source: text })
}

describe('formatCsv', () => {
  it('writes one row per quote, which a parser reads back', () => {
    const rows = read(formatCsv([articleOf()], options))
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => [...csvColumns]))
    expect(rows[0]).toEqual({
      source: 'bridge.txt',
      id: 'q1',
      type: 'direct',
      act: 'speech',
      asserted: 'true',
      text: '“We will open the bridge”',
      speaker_id: 's1',
      speaker: 'Mara Lind',
      kind: 'person',
      description: 'the mayor',
      mention: 'Mara Lind',
      cue: 'said',
      confidence: '0.9',
      start: '1',
      end: '25',
      content: '1..25',
      quoted: '1..25',
      headline: '',
      byline: '',
      published: '',
      site: '',
    })
    expect(rows[2]).toMatchObject({
      text: '“No.”',
      speaker_id: '',
      speaker: '',
      mention: '',
      cue: '',
    })
  })

  it('ends each row with what is known about its article', () => {
    const rows = read(formatCsv([articleOf({ ...sample(), article: sampleArticle })], options))
    expect(rows).toHaveLength(3)
    for (const row of rows)
      expect(row).toMatchObject({
        headline: 'Bridge to open in May',
        byline: 'Jane Doe',
        published: '2026-05-03',
        site: '',
      })
    expect(csvColumns.slice(-4)).toEqual(['headline', 'byline', 'published', 'site'])
  })

  it('does not let a headline run as a formula', () => {
    const article = { ...sampleArticle, headline: '=1+1' }
    expect(read(formatCsv([articleOf({ ...sample(), article })], options))[0]?.headline).toBe(
      "'=1+1",
    )
  })

  it('writes several articles to one table, with their sources', () => {
    const csv = formatCsv([articleOf(), articleOf({ ...sample(), source: null })], options)
    expect(csv.match(/"source"/g)).toHaveLength(1)
    expect(read(csv).map(({ source }) => source)).toEqual([
      ...Array(3).fill('bridge.txt'),
      ...Array(3).fill(''),
    ])
  })

  it('writes the header even without quotes', () => {
    const csv = formatCsv([articleOf({ source: null, quotes: [], speakers: [] })], options)
    expect(parse(csv)).toEqual([[...csvColumns]])
  })

  it('keeps line ends, quotation marks and all parts', () => {
    const article = brokenQuote()
    const [row] = read(formatCsv([article], options))
    // the cue between the parts shows
    expect(row?.text).toBe('“We open” … “when\r\n\r\n“we may 🚧.”')
    const parts = row?.content?.split(';').map((part) => part.split('..').map(Number)) ?? []
    expect(parts.map(([start, end]) => article.text.slice(start, end))).toEqual(
      article.extraction.quotes[0]?.content.map((part) => part.text),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\tx'])(
    'makes %j harmless',
    (text) => {
      const [row] = read(formatCsv([withText(text)], options))
      expect(row).toMatchObject({ text: `'${text}`, speaker: `'${text}`, source: `'${text}` })
    },
  )

  it('makes a formula after invisible characters harmless', () => {
    const [row] = read(formatCsv([withText('\u200b\u202e=1')], options))
    expect(row?.text).toBe("'\ufffd\ufffd=1")
  })

  it.each(unseen)('replaces invisible characters: %s', (_, sign) => {
    const [row] = read(formatCsv([withText(`a${sign}b`)], options))
    expect(row).toMatchObject({ text: 'a\ufffdb', speaker: 'a\ufffdb', source: 'a\ufffdb' })
  })

  it.each(seen)('keeps %s', (_, text) => {
    expect(read(formatCsv([withText(text)], options))[0]?.text).toBe(text)
  })

  it('lets no control sequence through', () => {
    const [row] = read(formatCsv([withText('a\u001b[2J\u009b\u0000\u0007\tb')], options))
    expect(row?.text).toBe('a\ufffd[2J\ufffd\ufffd\ufffd\tb')
  })

  it('can be parsed for any text, and no cell starts with a formula', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, (words) => {
        const rows = read(formatCsv([withText(words), articleOf()], options))
        const shown = words
          .replace(/(?![\t\r\n])[\p{Cc}\p{Cs}]/gu, '\ufffd')
          .replace(signs.unseen, '\ufffd')
        expect([shown, `'${shown}`]).toContain(rows[0]?.text)
        expect(rows).toHaveLength(6)
        for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
