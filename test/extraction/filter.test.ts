import { describe, expect, it } from 'vitest'
import { filterExtraction } from '../../src/extraction/filter.js'
import { findProblems } from '../../src/extraction/verify.js'
import { sample, sampleText } from '../sample.js'

const idsOf = (filter: Parameters<typeof filterExtraction>[1]) => {
  const { quotes, speakers } = filterExtraction(sample(), filter)
  return [...quotes, ...speakers].map(({ id }) => id).join(' ')
}

describe('filterExtraction', () => {
  it.each([
    [{}, 'q1 q2 q3 s1 s2'],
    [{ minConfidence: 0 }, 'q1 q2 q3 s1 s2'],
    [{ minConfidence: 0.6 }, 'q1 q2 s1 s2'],
    [{ minConfidence: 0.61 }, 'q1 s1'],
    [{ minConfidence: 1 }, ''],
    [{ speaker: 'vass' }, 'q2 s2'],
    [{ speaker: 'Vass', minConfidence: 0.7 }, ''],
    [{ speaker: '__proto__' }, ''],
    [{ speaker: ['vass', 'Lind'] }, 'q1 q2 s1 s2'],
    [{ speaker: ['nobody', 'Lind'] }, 'q1 s1'],
    [{ speaker: [] }, ''],
  ])('%j keeps %j, ids unchanged', (filter, ids) => {
    expect(idsOf(filter)).toBe(ids)
  })

  it('removes dropped quotes from the lists of their speakers', () => {
    const whole = sample()
    const [q1, , q3] = whole.quotes
    if (q1 && q3) q3.speaker = q1.speaker
    whole.speakers[0]?.quotes.push('q3')
    const part = filterExtraction(whole, { minConfidence: 0.5 })
    expect(part.speakers[0]?.quotes).toEqual(['q1'])
    expect(findProblems(part, sampleText)).toEqual([])
  })

  it('does not modify its input', () => {
    const extraction = sample()
    filterExtraction(extraction, { speaker: 'nobody' })
    expect(extraction).toEqual(sample())
  })

  it.each([-0.1, 1.1, Number.NaN])('rejects a minConfidence of %d', (minConfidence) => {
    expect(() => filterExtraction(sample(), { minConfidence })).toThrow(RangeError)
  })
})
