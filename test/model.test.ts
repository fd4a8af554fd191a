/** Extraction with a model that reads the text. */
import { describe, expect, it } from 'vitest'
import { findProblems } from '../src/extraction/verify.js'
import { extractQuotes } from '../src/index.js'
import { extractQuotes as extractAll } from '../src/indirect.js'
import type { QuotationModel } from '../src/models/quotation-model.js'
import { lastNameModel } from './models/last-name-model.js'

const text =
  'Mara Lind met Jens Holt in Oslo on Monday. “We will open the bridge,” said the mayor, Mara Lind. Holt nodded. “It is a great day for the town,” she said.\n\n“I never saw such a crowd in this town,” he said, and the “Great Bridge” opened.'

const { model } = lastNameModel(['Lind', 'Holt'])

describe('a model that reads the text', () => {
  it('has a say in the speaker, but not where the text itself is clear', () => {
    const found = extractQuotes(text, { model })
    expect(findProblems(found, text)).toEqual([])
    expect(found.quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['We will open the bridge,', 'Mara Lind'],
      ['It is a great day for the town,', 'Jens Holt'],
      ['I never saw such a crowd in this town,', 'Jens Holt'],
    ])
    const alone = extractQuotes(text)
    expect(alone.quotes.map(({ speaker }) => speaker?.name)).toEqual([
      'Mara Lind',
      'Mara Lind',
      'Mara Lind',
      undefined,
    ])
  })

  it('drops what it is sure is nobody’s speech, and keeps what it doubts', () => {
    const texts = (certainty: number) => {
      const { model } = lastNameModel(['Lind', 'Holt'], certainty)
      return extractQuotes(text, { model }).quotes.map((quote) => quote.text)
    }
    expect(texts(0.98)).not.toContain('Great Bridge')
    expect(texts(0.6)).toContain('Great Bridge')
  })

  it('is named in the output', () => {
    const { source, model: name, ...rest } = extractQuotes(text, { model })
    expect([source, name]).toEqual([null, 'test 1.0'])
    expect(Object.keys(rest)).toEqual(['quotes', 'speakers'])
    expect(extractQuotes('Nothing.', { model }).model).toBe('test 1.0')
    expect(extractQuotes(text, { model: null })).toEqual(extractQuotes(text))
    expect(extractQuotes(text)).not.toHaveProperty('model')
  })

  it('is part of the evidence', () => {
    const { quotes } = extractQuotes(text, { model, explain: true })
    const [, , third] = quotes
    expect(third?.evidence?.rule).toBe('read')
    expect(third?.evidence?.candidates.map((one) => one.text)).toEqual(['Holt', 'he'])
    expect(third?.evidence?.features.map(({ name }) => name)).toEqual(
      ['ranked', 'read=quotation', 'read=source', 'read=name'].sort(
        (a, b) => weightOf(b) - weightOf(a),
      ),
    )
    for (const { evidence } of quotes) {
      const probabilities = evidence?.candidates.map(({ probability }) => probability) ?? []
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.002)
    }

    function weightOf(name: string): number {
      const feature = third?.evidence?.features.find((one) => one.name === name)
      return Math.abs(feature?.weight ?? 0)
    }
  })

  it('decides on quotations by what it reads near them only, with and without reported speech', () => {
    const open =
      'Mara Lind opened the quay. The mayor of the town was Anna Holt. “It is a great day for the town,” she said.'
    const said = (text: string) => {
      const start = text.indexOf('she said')
      return { start, end: start + 3, probability: 0.95 }
    }
    const speakersOf = (near: boolean | null, indirect: boolean) => {
      const reading: QuotationModel = {
        name: 'test 1.0',
        read: (text, spans, _, mentions) => ({
          spans: spans.map(() => ({ nobody: 0.01, sources: [said(text)], names: [] })),
          labels: null,
          mentions:
            near === null || !mentions
              ? null
              : mentions.map(({ refers }) => {
                  const start = text.indexOf('Lind')
                  const antecedents = [{ start, end: start + 4, probability: 0.99 }]
                  const types = [0.94, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]
                  return { types, antecedents: refers ? antecedents : [], nowhere: 0.01, near }
                }),
        }),
      }
      const { quotes } = extractAll(open, { model: reading, indirect })
      return quotes
        .filter(({ type }) => type === 'direct')
        .map(({ speaker, confidence }) => [speaker?.name, confidence])
    }
    const unread = speakersOf(null, false)
    expect(unread.map(([name]) => name)).toEqual(['Anna Holt'])
    expect(speakersOf(false, false)).toEqual(unread)
    expect(speakersOf(false, true)).toEqual(unread)
    expect(speakersOf(true, false).map(([name]) => name)).toEqual(['Mara Lind'])
    expect(speakersOf(true, true)).toEqual(speakersOf(true, false))
  })

  it('reads nothing where there is nothing to read', () => {
    const { model, asked } = lastNameModel(['Lind'])
    extractQuotes('Nobody spoke.', { model })
    expect(asked).toEqual([])
    extractAll('Mara Lind said that nobody spoke.', { model, indirect: true })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.[1]).toEqual([])
    expect(asked[0]?.[2]?.length).toBeGreaterThan(5)
  })

  it('labels reported speech without quotation marks', () => {
    const said = 'Mara Lind said the bridge would open in May.'
    const silent: QuotationModel = {
      name: 'test 1.0',
      // every token is outside any attribution
      read: (_, spans, tokens) => ({
        spans: spans.map(() => ({ nobody: 0.1, sources: [], names: [] })),
        labels: Float32Array.from({ length: (tokens?.length ?? 0) * 27 }, (_, i) =>
          i % 27 === 0 ? 0 : -60,
        ),
        mentions: null,
      }),
    }
    expect(extractAll(said, { indirect: true }).quotes).toHaveLength(1)
    expect(extractAll(said, { indirect: true, model: silent }).quotes).toEqual([])
  })
})
