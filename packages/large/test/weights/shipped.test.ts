/** The weights that the package ships. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

it('have the labels of the main package', () => {
  expect(parseWeights(bytes).header.sizes.labels).toBe(LABELS.length)
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
