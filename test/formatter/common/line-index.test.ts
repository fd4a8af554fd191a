import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../../src/formatter/common/line-index.js'

describe('lineIndex', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\n🙂b', 5, 3, 3],
  ])('%j at %d: %d:%d', (text, offset, line, column) => {
    expect(lineIndex(text)(offset)).toEqual({ line, column })
  })
})
