import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { formatW3c } from '../../../src/formatter/annotation/w3c.js'
import { articleOf, sample, sampleText } from '../../sample.js'
import { brokenQuote } from '../broken-quote.js'

const options = { several: false, width: 80, colour: false }

// What the model requires, and nothing besides; by w3.org/TR/annotation-model, sections 3, 4.2 and 5.
const iri = z.string().regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/)
const textQuote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
const textPosition = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
const purposes = ['identifying', 'describing', 'classifying', 'assessing', 'tagging'] as const
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  body: z.array(
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string(),
      format: z.literal('text/plain'),
      purpose: z.enum(purposes),
    }),
  ),
  target: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: iri,
        selector: z.tuple([textQuote, textPosition]),
      }),
    )
    .min(1),
})
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
})

const read = (json: string) => collection.parse(JSON.parse(json))

describe('formatW3c', () => {
  it('gives what the model requires, ids all different', () => {
    const { total, first } = read(formatW3c([articleOf(), brokenQuote()], options))
    expect(total).toBe(first.items.length)
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
  })

  it('tells the speaker, the role, the type and the confidence', () => {
    const [quote, mention, cue] = read(formatW3c([articleOf()], options)).first.items
    expect(quote?.id).toBe('bridge.txt#q1')
    expect(quote?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', 'Mara Lind'],
      ['describing', 'the mayor'],
      ['classifying', 'direct'],
      ['assessing', '0.9'],
    ])
    expect(mention?.target[0]?.selector[0].exact).toBe('Mara Lind')
    expect(cue?.target[0]?.selector[0].exact).toBe('said')
  })

  it.each([
    ['the sample', articleOf()],
    ['characters beyond U+FFFF', brokenQuote()],
  ])('has both selectors find the same words: %s', (_, article) => {
    const { items } = read(formatW3c([article], options)).first
    const characters = Array.from(article.text)
    for (const { selector } of items.flatMap(({ target }) => target)) {
      const [{ exact, prefix, suffix }, { start, end }] = selector
      expect(characters.slice(start, end).join('')).toBe(exact)
      expect(article.text).toContain(`${prefix}${exact}${suffix}`)
      expect(Array.from(prefix)).toHaveLength(Math.min(32, start))
      expect(Array.from(suffix)).toHaveLength(Math.min(32, characters.length - end))
    }
  })

  it('gives a target for each part of a broken quote', () => {
    const [quote] = read(formatW3c([brokenQuote()], options)).first.items
    expect(quote?.target.map(({ selector }) => selector[0].exact)).toEqual([
      'We open,',
      'when\r\n\r\n“we may 🚧.',
    ])
  })

  it.each([
    ['bridge.txt', 'bridge.txt'],
    ['a b/ü#1?.txt', 'a%20b/%C3%BC%231%3F.txt'],
    ['/news/a:b', 'file:///news/a%3Ab'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['lone \ud800', 'lone%20%EF%BF%BD'],
    [null, `ni:///sha-256;${createHash('sha256').update(sampleText).digest('base64url')}`],
  ])('names the source %j', (source, iri) => {
    const [quote] = read(formatW3c([articleOf({ ...sample(), source }, sampleText)], options)).first
      .items
    expect(quote?.target[0]?.source).toBe(iri)
  })
})
