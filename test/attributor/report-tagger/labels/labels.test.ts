import { describe, expect, it } from 'vitest'
import {
  isInside,
  LABELS,
  labelIndex,
  mayFollow,
} from '../../../../src/attributor/report-tagger/labels/labels.js'

describe('labels', () => {
  it('begin spans at odd indices and continue them at the next even index', () => {
    LABELS.forEach(({ name, begins, role }, index) => {
      expect(labelIndex(name)).toBe(index)
      expect(begins).toBe(index % 2 === 1)
      if (isInside(index)) expect(name.slice(2)).toBe(LABELS[index - 1]?.name.slice(2))
      expect(role === null).toBe(index === 0)
    })
  })

  it('continue only a span of the same kind', () => {
    const begin = labelIndex('B-source>right')
    const inside = labelIndex('I-source>right')
    expect(mayFollow(begin, inside)).toBe(true)
    expect(mayFollow(inside, inside)).toBe(true)
    expect(mayFollow(0, inside)).toBe(false)
    expect(mayFollow(-1, inside)).toBe(false)
    expect(mayFollow(labelIndex('B-source>left'), inside)).toBe(false)
    expect(mayFollow(-1, begin)).toBe(true)
  })

  it.each(['', 'B-', 'constructor', 'toString'])('%j is not a label', (name) => {
    expect(() => labelIndex(name)).toThrow(RangeError)
  })
})
