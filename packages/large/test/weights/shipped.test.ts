/** The weights that the package ships. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES } from '../../../../src/attributor/entity-types/entity-type.js'
import { LABELS } from '../../../../src/attributor/report-tagger/labels/labels.js'
import { parseDocument } from '../../../../src/parser/parse.js'
import { loadLargeModel } from '../../src/index.js'
import { parseWeights } from '../../src/weights/file.js'

const read = (name: string): Buffer => readFileSync(new URL(`../../${name}`, import.meta.url))
const bytes = read('weights.bin')

it('are those of the recorded checksum', () => {
  const sum = createHash('sha256').update(bytes).digest('hex')
  expect(read('weights.sha256').toString()).toBe(`${sum}  weights.bin\n`)
})

it('have the labels and types of the main package', () => {
  const { labels, types } = parseWeights(bytes).header.sizes
  expect([labels, types]).toEqual([LABELS.length, ENTITY_TYPES.length])
})

describe('loadLargeModel', () => {
  const text =
    '“We will open the bridge in May,” Mara Lind, the mayor, said on Tuesday.\n\n' +
    'The novel “Salt Water” sold well. Joss Ferrier called the plan “a waste of stone”.'
  const { quotedSpans } = parseDocument(text)

  it('returns the same model at each call', () => {
    expect(loadLargeModel()).toBe(loadLargeModel())
  })

  it('finds sources, and words that are nobody’s', () => {
    const { spans } = loadLargeModel().read(text, quotedSpans, null)
    const sources = spans.map(({ sources: [source] }) => text.slice(source?.start, source?.end))
    expect(sources[0]).toMatch(/^Mara Lind/)
    expect(sources[2]).toBe('Joss Ferrier')
    expect(spans.map(({ nobody }) => nobody > 0.5)).toEqual([false, true, false])
  })

  it('reads whom pronouns refer to, and who is a person', () => {
    const text =
      'Mara Lind, the mayor, met the head of Ordos Bank in Brussels on Monday. “We will open the bridge,” she said.'
    const rangeOf = (words: string, refers: boolean) => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, refers }
    }
    const names = ['Mara Lind', 'Ordos Bank', 'Brussels']
    const asked = [...names.map((words) => rangeOf(words, false)), rangeOf('she', true)]
    const { mentions } = loadLargeModel().read(text, parseDocument(text).quotedSpans, null, asked)
    const persons = mentions?.map((one) => one?.types[ENTITY_TYPES.indexOf('person')] ?? 0)
    expect(persons?.slice(0, 3).map((share) => share > 0.5)).toEqual([true, false, false])
    const [likeliest] = mentions?.[3]?.antecedents ?? []
    expect(text.slice(likeliest?.start, likeliest?.end)).toBe('Lind')
  })

  it('labels the parts of reported speech', () => {
    const text = 'The bridge is old. Mara Lind said that it would open again in May.'
    const { tokens } = parseDocument(text)
    const { labels } = loadLargeModel().read(text, [], tokens)
    const roles = tokens.map((_, token) => {
      const scores = [...(labels ?? [])].slice(token * LABELS.length, (token + 1) * LABELS.length)
      return LABELS[scores.indexOf(Math.max(...scores))]?.role
    })
    const role = (word: string) => roles[tokens.findIndex(({ text }) => text === word)]
    expect([role('old'), role('Lind'), role('said'), role('open')]).toEqual([
      null,
      'source',
      'cue',
      'content',
    ])
  })
})
