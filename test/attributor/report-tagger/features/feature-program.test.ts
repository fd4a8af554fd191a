import { describe, expect, it } from 'vitest'
import {
  CRF_FEATURES,
  CRF_PROGRAM,
} from '../../../../src/attributor/report-tagger/features/crf-features.js'
import { ProgramBuilder } from '../../../../src/attributor/report-tagger/features/feature-program.js'
import {
  NET_FEATURES,
  NET_PROGRAM,
} from '../../../../src/attributor/report-tagger/features/net-features.js'

describe('a feature program', () => {
  it('reads a column and joins two values once, however often they are used', () => {
    const builder = new ProgramBuilder()
    const bigram = () => builder.join(builder.at('word', -1), builder.at('word'))
    const trigram = builder.join(bigram(), builder.at('word', 1))
    const { columns, steps } = builder.build('pair', 1, [bigram(), trigram])
    expect(columns).toEqual([{ name: 'word', across: false }])
    expect(steps).toHaveLength(2)
  })

  it('keeps a column within paragraphs apart from the same one across them', () => {
    const builder = new ProgramBuilder()
    const values = [builder.at('word', 1), builder.beside('word', 1)]
    expect(builder.build('mix', 1, values).columns).toEqual([
      { name: 'word', across: false },
      { name: 'word', across: true },
    ])
  })

  it('cannot look farther than the margin of its buffer', () => {
    expect(() => new ProgramBuilder().at('word', 5)).toThrow(RangeError)
  })

  it('has as many features as the weights were learnt with', () => {
    expect(CRF_FEATURES).toBe(CRF_PROGRAM.features.length)
    expect(CRF_FEATURES).toBe(115)
    expect(NET_PROGRAM.features).toHaveLength(NET_FEATURES)
  })
})
