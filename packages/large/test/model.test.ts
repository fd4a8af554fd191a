import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { QuotationModel } from '../../../src/models/quotation-model.js'
import { createLargeModel } from '../src/model.js'
import { randomWeights } from './support/random-weights.js'

const { file } = randomWeights()
/** Also checks that the model has the interface of the main package. */
const model: QuotationModel = createLargeModel(file)
const text = `“We said,” said Mara Lind, the mayor.\n\n“The mayor” was said. “${'we lind '.repeat(40)}”`
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
    const readings = model.read(text, spans)
    expect(readings).toHaveLength(3)
    const turned = model.read(text, [...spans].reverse())
    expect([...turned].reverse()).toEqual(readings)
  })

  it('reads alike without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined)
    const plain = createLargeModel(file).read(text, spans)
    vi.unstubAllGlobals()
    model.read(text, spans).forEach((reading, i) => {
      expect(reading.nobody).toBeCloseTo(plain[i]?.nobody ?? Number.NaN, 2)
      expect(reading.sources[0]?.probability).toBeCloseTo(
        plain[i]?.sources[0]?.probability ?? Number.NaN,
        2,
      )
    })
  })

  it('reads the same twice', () => {
    expect(model.read(text, spans)).toEqual(model.read(text, spans))
  })

  it.each([
    ['no spans', text, []],
    ['an empty text', '', []],
  ])('gives nothing for %s', (_, text, spans) => {
    expect(model.read(text, spans)).toEqual([])
  })

  it('takes spans of a text without words as nobody’s', () => {
    expect(model.read(' \n', [{ start: 0, end: 1 }])).toEqual([
      { nobody: 1, sources: [], names: [] },
    ])
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
        const readings = model.read(text, spans)
        expect(readings).toHaveLength(spans.length)
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
