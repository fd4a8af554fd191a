import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBrat } from '../../../src/formatter/annotation/brat.js'
import { articleOf, quoteOf, sample, sampleText, spanOf, speakerOf } from '../../sample.js'
import { brokenQuote } from '../broken-quote.js'
import { seen, unseen } from '../unseen-signs.js'
import { readStandoff, type Standoff } from './brat-rules.js'

const options = { several: false, width: 80, colour: false }

const spansOf = ({ spans }: Standoff) => [...spans.values()].map(({ type, text }) => [type, text])

describe('formatBrat', () => {
  it('writes spans, relations, attributes and notes', () => {
    const standoff = readStandoff(formatBrat([articleOf()], options), sampleText)
    expect(spansOf(standoff)).toEqual([
      ['Content', 'We will open the bridge,'],
      ['Quoted', 'We will open the bridge,'],
      ['Cue', 'said'],
      ['Speaker', 'Mara Lind'],
      ['Content', 'Not before May,'],
      ['Quoted', 'Not before May,'],
      ['Speaker', 'Omar Vass'],
      ['Content', 'No.'],
      ['Quoted', 'No.'],
    ])
    expect(standoff.relations.slice(0, 3)).toEqual([
      ['Verbatim', 'T1', 'T2'],
      ['CuedBy', 'T1', 'T3'],
      ['SaidBy', 'T1', 'T4'],
    ])
    expect(standoff.attributes).toContainEqual(['Type', 'T1', 'direct'])
    expect(standoff.attributes).toContainEqual(['Act', 'T1', 'speech'])
    expect(standoff.attributes).toContainEqual(['Confidence', 'T1', 'high'])
    expect(standoff.attributes).toContainEqual(['Confidence', 'T5', 'medium'])
    expect(standoff.attributes).toContainEqual(['Kind', 'T4', 'person'])
    expect(standoff.attributes).toContainEqual(['Named', 'T4', undefined])
    expect(standoff.notes.get('T1')).toBe('q1: Mara Lind (s1), 0.9')
    expect(standoff.notes.get('T8')).toBe('q3: speaker unknown, 0.2')
  })

  it('counts code points and splits spans at line ends and tabs', () => {
    const article = brokenQuote()
    const standoff = readStandoff(formatBrat([article], options), article.text)
    expect(spansOf(standoff)).toEqual([
      ['Content', 'We open, when “we may 🚧.'],
      ['Quoted', 'We open,'],
      ['Quoted', 'when “we may 🚧.'],
      ['Cue', 'said'],
      ['Speaker', '=HYPERLINK(1)'],
      ['Content', 'It is late'],
      ['Cue', 'added'],
      ['Speaker', 'she added'],
      ['Content', 'No.'],
      ['Quoted', 'No.'],
    ])
    expect(standoff.same).toEqual([['T5', 'T8']])
  })

  it('writes a mention shared by two quotes once', () => {
    const speaker = { id: 's1', name: 'Mara Lind', mention: spanOf('Mara Lind') }
    const extraction = {
      ...sample(),
      quotes: [quoteOf('q1', 'We will', { speaker }), quoteOf('q2', 'open the', { speaker })],
      speakers: [speakerOf('s1', 'Mara Lind', { quotes: ['q1', 'q2'] })],
    }
    const standoff = readStandoff(formatBrat([articleOf(extraction)], options), sampleText)
    expect(spansOf(standoff).filter(([type]) => type === 'Speaker')).toHaveLength(1)
    expect(standoff.relations.filter(([type]) => type === 'SaidBy')).toHaveLength(2)
  })

  /** Output for a text that is a single quote. */
  const quoteOnly = (text: string) => {
    const span = { start: 0, end: text.length, text }
    const quote = { ...quoteOf('q1', 'No.'), content: [span], quoted: [span] }
    return formatBrat([articleOf({ source: null, quotes: [quote], speakers: [] }, text)], options)
  }

  it.each(unseen)('splits spans at invisible characters: %s', (_, sign) => {
    const text = `${sign}one ${sign} two${sign}${sign}three${sign}`
    const ann = quoteOnly(text)
    expect(ann).not.toContain(sign)
    expect(spansOf(readStandoff(ann, text))[0]).toEqual(['Content', 'one two three'])
  })

  it.each(seen)('does not split spans at %s', (_, text) => {
    expect(spansOf(readStandoff(quoteOnly(text), text))[0]).toEqual(['Content', text])
  })

  it('writes nothing without quotes', () => {
    expect(formatBrat([articleOf({ source: null, quotes: [], speakers: [] })], options)).toBe('')
    expect(formatBrat([], options)).toBe('')
    expect(() => formatBrat([articleOf(), articleOf()], options)).toThrow('brat holds one text')
  })

  it('follows the rules for any text', () => {
    const cut = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), cut, (text, [a, b]) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const span = { start, end, text: text.slice(start, end) }
        // Spans never start or end inside a surrogate pair.
        fc.pre(
          Array.from(text.slice(0, start)).concat(Array.from(span.text)).length ===
            Array.from(text.slice(0, end)).length &&
            !/^[\udc00-\udfff]/.test(text.slice(end)) &&
            !/^[\udc00-\udfff]/.test(span.text),
        )
        const quote = { ...quoteOf('q1', 'No.'), content: [span], quoted: [span] }
        const article = articleOf({ source: null, quotes: [quote], speakers: [] }, text)
        readStandoff(formatBrat([article], options), text)
      }),
      { numRuns: 500 },
    )
  })

  it('uses only types in the documented annotation.conf', () => {
    const [, configuration = ''] =
      /```ini\n(\[entities\][\s\S]*?)```/.exec(readFileSync('docs/formats.md', 'utf8')) ?? []
    const declared = new Set(configuration.match(/^\w+/gm))
    const ann = formatBrat([brokenQuote()], options)
    for (const [, type] of ann.matchAll(/^[TRA*]\d*\t(\w+)/gm)) expect(declared).toContain(type)
    expect(declared).toContain('Speaker')
  })
})
