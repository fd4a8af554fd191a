import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/extraction/records.js'
import { byteOffsets } from '../../../src/formatter/common/byte-offsets.js'
import { inUnit } from '../../../src/formatter/common/offset-unit.js'
import type { OffsetUnit } from '../../../src/formatter/common/offset-units.js'
import { formatCsv } from '../../../src/formatter/csv.js'
import { formatJsonLines } from '../../../src/formatter/jsonl.js'
import { extractQuotes } from '../../../src/index.js'
import { articleOf } from '../../sample.js'

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '🌉',
        '\r\n\r\n',
        'é',
        '日本',
        ' said Mara Lind. ',
        'We open',
        '.',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => `\uFEFF🌉 “Où ça ?” said Mara Lind.\r\n\r\n${parts.join('')}`)

/** Slices in each unit, as other languages do it. */
const slice: Record<Exclude<OffsetUnit, 'utf-16'>, (text: string, span: Span) => string> = {
  'code-point': (whole, { start, end }) => [...whole].slice(start, end).join(''),
  byte: (whole, { start, end }) => Buffer.from(whole).subarray(start, end).toString(),
}

describe.each(['code-point', 'byte'] as const)('offsets in %s', (unit) => {
  it('slice the text to every span and candidate', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const extraction = extractQuotes(whole, { explain: true })
        const converted = inUnit({ extraction, text: whole }, unit).extraction
        expect(converted.offsets).toBe(unit)
        for (const { content, quoted, cue, speaker, evidence } of converted.quotes)
          for (const span of [
            ...content,
            ...quoted,
            cue,
            speaker?.mention,
            ...(evidence?.candidates ?? []),
          ])
            if (span) expect(slice[unit](whole, span)).toBe(Buffer.from(span.text).toString())
      }),
    )
  })

  it('are those of jsonl and csv', () => {
    const whole = '🌉 Café.\r\n\r\n“We open,” said Mara Lind.\r\n'
    const article = { extraction: extractQuotes(whole), text: whole }
    const options = { several: true, width: 80, colour: false, offsets: unit }
    const [quote] = JSON.parse(formatJsonLines([article], options)).quotes
    expect(slice[unit](whole, quote.content[0])).toBe('We open,')
    const [row] = parse(formatCsv([article], options), { columns: true }) as Record<
      string,
      string
    >[]
    const [start, end] = [Number(row?.start), Number(row?.end)]
    expect(slice[unit](whole, { start, end, text: '' })).toBe('We open,')
    expect(row?.content).toBe(`${start}..${end}`)
  })
})

it('leaves code units as they are', () => {
  const article = articleOf()
  expect(inUnit(article, 'utf-16')).toBe(article)
})

it('counts bytes like a Buffer, at every offset of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (whole) => {
      const convert = byteOffsets(whole)
      let at = 0
      for (const sign of whole) {
        expect(convert(at)).toBe(Buffer.byteLength(whole.slice(0, at)))
        at += sign.length
      }
      expect(convert(at)).toBe(Buffer.byteLength(whole))
    }),
  )
})
