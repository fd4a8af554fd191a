import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointsBefore } from '../../../src/formatter/common/code-points.js'

it('counts like a string’s iterator', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, offset) => {
      const at = Math.min(offset, text.length)
      fc.pre(!/^[\udc00-\udfff]/.test(text.slice(at)))
      expect(codePointsBefore(text)(at)).toBe(Array.from(text.slice(0, at)).length)
    }),
  )
})

it('counts a lone surrogate as one', () => {
  const count = codePointsBefore('\ud83d 🌉\udf09 x')
  expect([0, 1, 2, 4, 5, 7].map(count)).toEqual([0, 1, 2, 3, 4, 6])
})
