import { describe, expect, it } from 'vitest'
import { decideStatements } from '../../src/attributor/decide-statements.js'
import { readDocument, statementReadings } from '../../src/attributor/read-document.js'
import { LABELS } from '../../src/attributor/report-tagger/labels/labels.js'
import weights from '../../src/attributor/source-selection/weights.json' with { type: 'json' }
import { linearRanker } from '../../src/models/linear-ranker.js'
import type { QuotationModel, TextReading } from '../../src/models/quotation-model.js'
import { lastNameModel } from '../models/last-name-model.js'
import { annotateText } from './annotate-text.js'

const text =
  '“We open,” said Mara Lind, “the old bridge in May.” The “Rainbow” was late. “He said ‘never’ to me,” said Jens Holt.'
const scene = annotateText(text)
const { document } = scene
const { statements } = decideStatements(scene, linearRanker(weights))

const answering = (reading: Partial<TextReading>): QuotationModel => ({
  name: 'test 1.0',
  read: () => ({ spans: [], labels: null, mentions: null, ...reading }),
})

describe('readDocument', () => {
  it('asks for all outermost spans, and for tokens only where labels are wanted', () => {
    const { model, asked } = lastNameModel(['Lind', 'Holt'])
    readDocument(scene, model, false)
    readDocument(scene, model, true)
    expect(asked.map(([asked, , tokens]) => [asked, tokens])).toEqual([
      [text, null],
      [text, document.tokens],
    ])
    expect(asked[0]?.[1].map(({ start, end }) => text.slice(start, end))).toEqual([
      'We open,',
      'the old bridge in May.',
      'Rainbow',
      'He said ‘never’ to me,',
    ])
  })

  it('averages the readings of the spans of a statement', () => {
    const range = (start: number) => ({ start, end: start + 4, probability: 0.8 })
    const spans = [
      { nobody: 0.1, sources: [range(0)], names: [] },
      { nobody: 0.3, sources: [range(8)], names: [range(4)] },
      { nobody: 0.9, sources: [], names: [range(0)] },
      { nobody: 0, sources: [], names: [] },
    ]
    const reading = readDocument(scene, answering({ spans }), false)
    const [first, ...others] = statementReadings(statements, reading)
    expect(first?.nobody).toBeCloseTo(0.2)
    expect(first).toMatchObject({
      sources: [
        { ...range(0), probability: 0.4 },
        { ...range(8), probability: 0.4 },
      ],
      names: [{ ...range(4), probability: 0.4 }],
    })
    // “Rainbow” is a title
    expect(others).toEqual([spans[3]])
  })

  it('passes labels on where they are wanted', () => {
    const { model } = lastNameModel(['Lind'])
    const labels = new Float32Array(document.tokens.length * LABELS.length)
    const labelling: QuotationModel = {
      name: 'test 1.0',
      read: (...asked) => ({ ...model.read(...asked), labels }),
    }
    expect(readDocument(scene, labelling, true).labels).toBe(labels)
    expect(readDocument(scene, labelling, false).labels).toBeNull()
    expect(readDocument(scene, model, true).labels).toBeNull()
  })

  it.each<[string, Partial<TextReading>]>([
    ['too few readings', { spans: [{ nobody: 0, sources: [], names: [] }] }],
    [
      'labels for another number of tokens',
      {
        spans: Array.from({ length: 4 }, () => ({ nobody: 0, sources: [], names: [] })),
        labels: new Float32Array(27),
      },
    ],
    [
      'readings of another number of mentions',
      {
        spans: Array.from({ length: 4 }, () => ({ nobody: 0, sources: [], names: [] })),
        mentions: [],
      },
    ],
    ['no readings', { spans: undefined as unknown as TextReading['spans'] }],
  ])('refuses a model of another version: %s', (_, reading) => {
    expect(() => readDocument(scene, answering(reading), true)).toThrow(
      'the model “test 1.0” does not fit this version of quote-extract',
    )
  })
})
