import { describe, expect, it } from 'vitest'
import { findProblems } from '../../src/check.js'
import { describeEvidence } from '../../src/formatter/evidence.js'
import { formatTable } from '../../src/formatter/table.js'
import type { Evidence } from '../../src/schema.js'
import { articleOf, sample, sampleText, spanOf } from '../sample.js'

const evidence: Evidence = {
  candidates: [
    { ...spanOf('Mara Lind'), probability: 0.9 },
    { ...spanOf('the mayor'), probability: 0.1 },
  ],
  features: [
    { name: 'subject of the cue', weight: 2.125 },
    { name: 'in another sentence', weight: -0.5 },
  ],
  rule: 'named in full',
}

const withEvidence = (given: Evidence) => {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, { evidence: given })
  return extraction
}

describe('evidence', () => {
  it('is told in a line each', () => {
    expect(describeEvidence(evidence)).toEqual([
      { label: 'rule', line: 'named in full' },
      { label: 'candidates', line: '“Mara Lind” 0.90, “the mayor” 0.10' },
      { label: 'decided by', line: 'subject of the cue +2.13, in another sentence −0.50' },
    ])
  })

  it('is told in part where there is much of it, and not at all where there is none', () => {
    const features = Array.from({ length: 9 }, (_, index) => ({ name: `f${index}`, weight: 1 }))
    expect(describeEvidence({ candidates: [], features, rule: '' })).toEqual([
      { label: 'decided by', line: 'f0 +1.00, f1 +1.00, f2 +1.00, f3 +1.00, f4 +1.00, 4 more' },
    ])
  })

  it('stands below the quote in the table, without what steers a terminal', () => {
    const hostile = { ...evidence, rule: '\u001b[2Jrule' }
    const table = formatTable([articleOf(withEvidence(hostile))], {
      several: false,
      width: 120,
      colour: false,
    })
    expect(table).toContain('rule: \ufffd[2Jrule')
    expect(table).toContain('candidates: “Mara Lind” 0.90, “the mayor” 0.10')
    expect(table).toContain('subject of the cue +2.13')
  })

  it('is part of the schema, its candidates part of the text', () => {
    expect(findProblems(withEvidence(evidence), sampleText)).toEqual([])
    const elsewhere = { start: 0, end: 9, text: 'Mara Lind', probability: 1 }
    expect(
      findProblems(withEvidence({ ...evidence, candidates: [elsewhere] }), sampleText),
    ).toEqual(['q1: the text from 0 to 9 is not the one given'])
    const unsure = { ...spanOf('said'), probability: 2 }
    expect(
      findProblems(withEvidence({ ...evidence, candidates: [unsure] }), sampleText).join(),
    ).toMatch(/probability/)
  })
})
