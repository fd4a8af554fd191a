import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { formatW3c } from '../../../src/formatter/annotation/w3c.js'
import { articleOf, sample, sampleText } from '../../sample.js'
import { brokenQuote } from '../broken-quote.js'

const options = { several: false, width: 80, colour: false }

// Strict schema of the model: w3.org/TR/annotation-model, sections 3, 4.2 and 5.
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
  it('conforms to the model, with unique ids', () => {
    const { total, first } = read(formatW3c([articleOf(), brokenQuote()], options))
    expect(total).toBe(first.items.length)
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
  })

  it('has the speaker, the role, the type and the confidence', () => {
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
  ])('has selectors that both find the same words: %s', (_, article) => {
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

  it('has a target for each part of an interrupted quote', () => {
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
    ['a#b', 'a%23b'],
    ['../news/a.txt', '../news/a.txt'],
    ['./a.txt', './a.txt'],
    ['', '?id='],
    ['.', '?id=.'],
    ['..', '?id=..'],
    ['../..', '?id=..%2F..'],
    ['a/..', '?id=a%2F..'],
    ['a/../b', '?id=a%2F..%2Fb'],
    ['/a/../b', 'file:///b'],
    ['/..', 'file:///'],
    ['https://example.org/a#b', 'https://example.org/a#b'],
    ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
    ['https://example.org/[a]|^%zz?{b}', 'https://example.org/%5Ba%5D%7C%5E%25zz?%7Bb%7D'],
    ['https://[::1]/a', 'https://[::1]/a'],
    [null, `ni:///sha-256;${createHash('sha256').update(sampleText).digest('base64url')}`],
  ])('converts the source %j', (source, iri) => {
    const [quote] = read(formatW3c([articleOf({ ...sample(), source }, sampleText)], options)).first
      .items
    expect(quote?.target[0]?.source).toBe(iri)
  })

  it.each([
    ['fragments', ['https://example.org/a', 'https://example.org/a#', 'https://example.org/a#b']],
    ['one address in two ways', ['https://example.org/a', 'HTTPS://EXAMPLE.org/a']],
    ['dots', ['', '.', '..', '../..', 'a', 'a/..', 'a/../a', './a', 'a#', 'a#q1', '#']],
    ['what UTF-8 has no bytes for', ['a\ud800', 'a\udc00', 'a\ufffd']],
    ['the same id', ['a', 'a', null, null]],
  ])('uses unique IRIs as annotation ids: %s', (_, sources) => {
    const articles = sources.map((source) => articleOf({ ...sample(), source }, sampleText))
    const { items } = read(formatW3c(articles, options)).first
    const base = 'https://here.example/one/two/quotes.json'
    const ids = items.map(({ id }) => new URL(id, base).href)
    expect(new Set(ids).size).toBe(items.length)
    for (const { id, target } of items) {
      expect(id.match(/#/g)).toHaveLength(1)
      expect(id).not.toMatch(/%(?![0-9A-F]{2})/i)
      for (const { source } of target) expect(source).not.toBe('')
    }
  })

  it('uses IRIs as ids for any record id', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true }),
      fc.constantFrom('.', '..', '#', '/', '//', '?'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), (sources) => {
        const articles = sources.map((source) => articleOf({ ...sample(), source }, sampleText))
        const { items } = read(formatW3c(articles, options)).first
        const ids = items.map(({ id }) => new URL(id, 'https://here.example/a/b.json').href)
        expect(new Set(ids).size).toBe(items.length)
        for (const { id } of items) expect(id.match(/#/g)).toHaveLength(1)
      }),
    )
  })
})
