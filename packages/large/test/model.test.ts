import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { QuotationModel } from '../../../src/models/quotation-model.js'
import { createLargeModel } from '../src/model.js'
import { randomWeights, SIZES } from './support/random-weights.js'

const { file } = randomWeights()
/** Also checks that the model has the interface of the main package. */
const model: QuotationModel = createLargeModel(file)
const text = `“We said,” said Mara Lind, the mayor.\n\n“The mayor” was said. “${'we lind '.repeat(40)}”`
const tokensOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }))
const tokens = tokensOf(text)
const spans = [
  { start: 1, end: 9 },
  { start: 40, end: 49 },
  { start: 63, end: text.length - 1 },
]

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('createLargeModel', () => {
  it('is named by the version, that of both packages', () => {
    const versions = ['../package.json', '../../../package.json'].map(
      (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version,
    )
    expect(versions.map((version) => `large ${version}`)).toEqual([model.name, model.name])
  })

  it('gives one reading per span, in the order of the spans', () => {
    const readings = model.read(text, spans, null).spans
    expect(readings).toHaveLength(3)
    const turned = model.read(text, [...spans].reverse(), null).spans
    expect([...turned].reverse()).toEqual(readings)
  })

  it('gives the logarithms of probabilities of labels per token', () => {
    const { labels } = model.read(text, spans, tokens)
    expect(labels).toHaveLength(tokens.length * SIZES.labels)
    tokens.forEach((_, token) => {
      const own = [...(labels ?? [])].slice(token * SIZES.labels, (token + 1) * SIZES.labels)
      expect(own.reduce((sum, label) => sum + Math.exp(label), 0)).toBeCloseTo(1, 5)
    })
    expect(new Set(labels).size).toBeGreaterThan(tokens.length)
  })

  it('reads spans alike with and without tokens', () => {
    const { spans: readings, labels } = model.read(text, spans, null)
    expect(labels).toBeNull()
    expect(model.read(text, spans, tokens).spans).toEqual(readings)
    expect(model.read(text, [], tokens).labels).toHaveLength(tokens.length * SIZES.labels)
  })

  it('reads labels of a short text alike with and without spans elsewhere', () => {
    const short = 'the mayor said.'
    const { labels } = model.read(short, [], tokensOf(short))
    expect(model.read(short, [], tokensOf(short).slice(1)).labels).toEqual(
      labels?.slice(SIZES.labels),
    )
  })

  it('gives one reading per mention that a window holds', () => {
    const far = `${text} ${'we lind '.repeat(200)}`
    const mentions = [
      { start: 16, end: 25, refers: false },
      { start: 27, end: 36, refers: true },
      { start: far.length - 8, end: far.length - 6, refers: true },
    ]
    const { mentions: readings, spans: found } = model.read(far, spans, null, mentions)
    expect(found).toEqual(model.read(far, spans, null).spans)
    const [name, description, last] = readings ?? []
    expect(last).toBeNull()
    expect([name?.antecedents, name?.nowhere]).toEqual([[], 1])
    expect(description?.antecedents.length).toBeGreaterThan(0)
    for (const one of [name, description]) {
      expect(one?.types).toHaveLength(SIZES.types)
      expect(one?.types.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(one?.near).toBe(true)
    }
    // with tokens the whole text is read, and what was read before is read alike
    const all = model.read(far, spans, tokensOf(far), mentions).mentions
    expect(all?.slice(0, 2)).toEqual([name, description])
    expect(all?.[2]).toMatchObject({ near: false })
    expect(all?.[2]?.types.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('reads alike without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    const plain = createLargeModel(file).read(text, spans, tokens)
    vi.unstubAllGlobals()
    const fast = model.read(text, spans, tokens)
    fast.spans.forEach(({ nobody, sources }, i) => {
      const reading = plain.spans[i]
      expect(nobody).toBeCloseTo(reading?.nobody ?? Number.NaN, 2)
      expect(sources[0]?.probability).toBeCloseTo(reading?.sources[0]?.probability ?? Number.NaN, 2)
    })
    fast.labels?.forEach((label, i) => {
      expect(label).toBeCloseTo(plain.labels?.[i] ?? Number.NaN, 1)
    })
  })

  it('reads the same twice', () => {
    expect(model.read(text, spans, tokens)).toEqual(model.read(text, spans, tokens))
  })

  it.each([
    ['no spans', text, []],
    ['an empty text', '', []],
  ])('gives nothing for %s', (_, text, spans) => {
    expect(model.read(text, spans, null)).toEqual({ spans: [], labels: null, mentions: null })
    expect(model.read(text, spans, [])).toEqual({
      spans: [],
      labels: new Float32Array(0),
      mentions: null,
    })
  })

  it('takes spans of a text without words as nobody’s, and all labels as equally likely', () => {
    const token = { start: 0, end: 1 }
    const { spans, labels } = model.read(' \n', [token], [token])
    expect(spans).toEqual([{ nobody: 1, sources: [], names: [] }])
    expect(labels).toEqual(new Float32Array(SIZES.labels).fill(-Math.log(SIZES.labels)))
  })

  it('gives ranges of the text and probabilities', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 120 })
    const cuts = fc.array(fc.tuple(fc.nat(150), fc.nat(60)), { maxLength: 4 })
    fc.assert(
      fc.property(texts, cuts, (text, cuts) => {
        const spans = cuts.map(([start, length]) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        }))
        const { spans: readings, labels } = model.read(text, spans, spans)
        expect(readings).toHaveLength(spans.length)
        expect(labels?.every((label) => label <= 1e-6)).toBe(true)
        for (const { nobody, sources, names } of readings) {
          expect(nobody >= 0 && nobody <= 1).toBe(true)
          for (const { start, end, probability } of [...sources, ...names]) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
            expect(probability >= 0 && probability <= 1 + 1e-9).toBe(true)
          }
        }
      }),
    )
  })
})
