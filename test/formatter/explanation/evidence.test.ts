import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/extraction/records.js'
import { findProblems } from '../../../src/extraction/verify.js'
import { describeEvidence } from '../../../src/formatter/explanation/evidence.js'
import { formatTable } from '../../../src/formatter/table/table.js'
import { articleOf, sample, sampleText, spanOf } from '../../sample.js'

const evidence: Evidence = {
  candidates: [
    { ...spanOf('Mara Lind'), probability: 0.9 },
    { ...spanOf('the mayor'), probability: 0.1 },
  ],
  features: [
    { name: 'w=R|inv:say|6', weight: 1.125 },
    { name: 'w=L|r1=were', weight: -0.5 },
    { name: 'w=R|inv:say', weight: 1 },
  ],
  rule: 'name',
}

const speaker = { id: 's1', name: 'Mara Lind', mention: spanOf('Mara Lind') }

const withEvidence = (given: Evidence) => {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, { evidence: given })
  return extraction
}

describe('evidence', () => {
  it('is one labelled line each, in words', () => {
    expect(describeEvidence({ evidence, speaker })).toEqual([
      { label: 'why', line: 'the name itself' },
      { label: 'candidates', line: '“Mara Lind” 0.90, “the mayor” 0.10' },
      {
        label: 'decided by',
        line: 'follows “say” after the quotation +2.13; “were” follows it −0.50',
      },
    ])
  })

  it('is truncated if long, and empty if absent', () => {
    const features = Array.from({ length: 9 }, (_, index) => ({
      name: `w=L|r1=word${index}`,
      weight: 1,
    }))
    const [only, ...others] = describeEvidence({
      evidence: { candidates: [], features, rule: '' },
      speaker,
    })
    expect(only?.line).toMatch(/^“word0” follows it \+1\.00; .*“word4” follows it \+1\.00; 4 more$/)
    expect(others).toEqual([])
    expect(describeEvidence({ speaker })).toEqual([])
  })

  it('is below the quote in the table, without what steers a terminal', () => {
    const hostile = { ...evidence, rule: '\u001b[2Jrule' }
    const table = formatTable([articleOf(withEvidence(hostile))], {
      several: false,
      width: 120,
      colour: false,
    })
    expect(table).toContain('why: \ufffd[2Jrule')
    expect(table).toContain('candidates: “Mara Lind” 0.90, “the mayor” 0.10')
    expect(table).toContain('follows “say” after the quotation +2.13')
  })

  it('is validated by the schema, and its candidates against the text', () => {
    expect(findProblems(withEvidence(evidence), sampleText)).toEqual([])
    const elsewhere = { start: 0, end: 9, text: 'Mara Lind', probability: 1 }
    expect(
      findProblems(withEvidence({ ...evidence, candidates: [elsewhere] }), sampleText),
    ).toEqual(['q1: the text from 0 to 9 does not match the article'])
    const unsure = { ...spanOf('said'), probability: 2 }
    expect(
      findProblems(withEvidence({ ...evidence, candidates: [unsure] }), sampleText).join(),
    ).toMatch(/probability/)
  })
})
