import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LABELS, labelIndex } from '../../../src/attributor/report-tagger/labels/labels.js'
import { createTagger } from '../../../src/attributor/report-tagger/tagger.js'
import data from '../../../src/attributor/report-tagger/weights.json' with { type: 'json' }
import { annotateText } from '../annotate-text.js'

const folder = new URL('../../../fixtures/', import.meta.url)
const news = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 3)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

it.each([64, 500])(
  'returns the same for pieces of %i tokens as for whole paragraphs',
  (piece) => {
    const scene = annotateText([news.join(' ').replace(/\s+/g, ' '), ...news].join('\n\n'))
    const whole = createTagger(data, { piece: Number.POSITIVE_INFINITY })(scene)
    expect(whole.flat().length).toBeGreaterThan(20)
    expect(createTagger(data, { piece })(scene)).toEqual(whole)
  },
  60_000,
)

describe('with the labels of a model', () => {
  const scene = annotateText('Mara Lind said the bridge would open in May. Rain fell then.')
  const { tokens } = scene.document

  /** Probability 0.99 for a label of each token, in words, the rest shared by the others. */
  function labelsOf(names: readonly string[]): Float32Array {
    const labels = new Float32Array(tokens.length * LABELS.length)
    labels.fill(Math.log(0.01 / (LABELS.length - 1)))
    names.forEach((name, token) => {
      labels[token * LABELS.length + labelIndex(name)] = Math.log(0.99)
    })
    return labels
  }

  const outside = labelsOf(tokens.map(() => 'O'))
  const alone = { reading: 1, tagged: 0, moves: 0, beginning: 0 }

  it('follows the model, the weights or both, by the shares', () => {
    const own = createTagger(data)(scene)
    expect(own.flat().map(({ content }) => content)).toMatchObject([[{ first: 3, end: 9 }]])
    expect(createTagger(data, { shares: alone })(scene)).toEqual(own)
    expect(createTagger(data, { shares: alone })(scene, outside).flat()).toEqual([])
    const ignored = { reading: 0, tagged: 1, moves: 1, beginning: 1 }
    expect(createTagger(data, { shares: ignored })(scene, outside)).toEqual(own)
  })

  it('finds what only the model sees', () => {
    const names = tokens.map(() => 'O')
    const start = tokens.findIndex(({ text }) => text === 'Rain')
    names.splice(start, 3, 'B-source>right', 'B-cue:left:right', 'B-content>left')
    expect(createTagger(data, { shares: alone })(scene, labelsOf(names)).flat()).toMatchObject([
      {
        source: { first: start, end: start + 1 },
        cue: { first: start + 1, end: start + 2 },
        content: [{ first: start + 2, end: start + 3 }],
      },
    ])
  })

  it('does not depend on the pieces', () => {
    const text = news.join(' ').replace(/\s+/g, ' ')
    const long = annotateText(text)
    const labels = Float32Array.from(
      { length: long.document.tokens.length * LABELS.length },
      (_, i) => -((i * 7919) % 13),
    )
    const whole = createTagger(data)(long, labels)
    expect(whole.flat().length).toBeGreaterThan(0)
    expect(createTagger(data, { piece: 64 })(long, labels)).toEqual(whole)
  }, 60_000)
})
