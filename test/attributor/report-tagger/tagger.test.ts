import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
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
