import { describe, expect, it } from 'vitest'
import { wordAt, wordsOf } from '../../src/reading/words.js'

describe('wordsOf', () => {
  it.each([
    ['Mara Lind', ['Mara', 'Lind']],
    ["Lind’s and Vass's", ['Lind', 'and', 'Vass']],
    ['O’Neill-Smith’s', ['O’Neill-Smith']],
    ['’s', ['s']],
    ['it’S', ['it’S']],
    ['snake_case -x- 3-year', ['snake', 'case', 'x', '3-year']],
    ['Çelik 𝐀𝐁 北京', ['Çelik', '𝐀𝐁', '北京']],
    ['…', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('wordAt', () => {
  const words = wordsOf('Mara Lind’s')
  it.each([
    [0, 0],
    [3, 0],
    [4, null],
    [5, 5],
    [9, null],
    [99, null],
  ])('offset %i', (offset, start) => {
    expect(wordAt(words, offset)?.start ?? null).toBe(start)
  })
})
