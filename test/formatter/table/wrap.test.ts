import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrap } from '../../../src/formatter/table/wrap.js'

describe('wrap', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 80, ['one two three']],
    ['', 10, ['']],
    ['exactly ten', 11, ['exactly ten']],
    ['a secretary-general', 11, ['a', 'secretary-', 'general']],
    ['Donaudampfschiff ahoi', 6, ['Donaud', 'ampfsc', 'hiff', 'ahoi']],
    ['日本語のテキスト', 6, ['日本語', 'のテキ', 'スト']],
    ['日本語', 3, ['日', '本', '語']],
    ['👩‍👩‍👧👩‍👩‍👧', 3, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('respects the width and loses only blanks', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, width) => {
        const text = parts.map((part) => part.replace(/\s/g, '')).join(' ')
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
