import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Extraction, extractionSchema } from '../src/extraction/schema.js'
import { extractQuotes } from '../src/index.js'
import { type GoldArticle, goldSchema } from '../src/score/gold.js'
import { score } from '../src/score/score.js'

/**
 * Minimum share of the fixtures' quoted spans with the right speaker: the share when this was last set, less one point.
 * Raise it when the extractor improves.
 */
const RIGHT_SPEAKER = 0.808

const folder = new URL('../fixtures/', import.meta.url)
const namesOf = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const extract = (name: string): Extraction =>
  extractQuotes(read(`${name}.txt`), { source: `${name}.txt` })

/** The compared fields: all but the confidence, which training changes, and the order of the aliases. */
function comparable({ source, quotes, speakers }: Extraction) {
  return {
    source,
    quotes: quotes.map(({ confidence: _, ...quote }) => quote),
    speakers: speakers.map((speaker) => ({ ...speaker, aliases: [...speaker.aliases].sort() })),
  }
}

const corrected = namesOf('.expected.json')

describe.skipIf(corrected.length === 0)('manually corrected extractions', () => {
  it.each(corrected)('%s', (name) => {
    const expected = extractionSchema.parse(JSON.parse(read(`${name}.expected.json`)))
    expect(comparable(extract(name))).toEqual(comparable(expected))
  })
})

describe('articles with annotated speakers', () => {
  const names = namesOf('.gold.json')
  const golds = names.map((name): GoldArticle => {
    const gold = JSON.parse(read(`${name}.gold.json`)) as object
    return goldSchema.parse({ ...gold, id: `${name}.txt`, text: read(`${name}.txt`) })
  })
  const predictions = names.map(extract)

  it.each(
    predictions.map((prediction): [Extraction['source'], Extraction] => [
      prediction.source,
      prediction,
    ]),
  )('%s: the extraction is valid', (_, prediction) => {
    expect(extractionSchema.safeParse(prediction).error).toBeUndefined()
    for (const { confidence } of prediction.quotes) {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('have at least the previous share of right speakers', () => {
    const { quoted, offsets } = score(golds, predictions)
    expect(offsets.wrong).toBe(0)
    expect(quoted.speaker.r).toBeGreaterThanOrEqual(RIGHT_SPEAKER)
  })
})
