import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/input/piece-range.js'

/** Pieces of "ab cd, ef". */
const pieces = { ids: [0, 1, 2, 3, 4], starts: [0, 1, 3, 5, 7], ends: [1, 2, 5, 6, 9] }

describe('piecesOf', () => {
  it.each([
    ['one piece', 3, 5, 2, 2],
    ['several', 0, 6, 0, 3],
    ['part of a piece', 8, 9, 4, 4],
    ['parts of two', 4, 8, 2, 4],
    ['blanks between pieces', 2, 3, 2, 2],
    ['an empty range', 5, 5, 3, 3],
    ['after the last piece', 20, 30, 4, 4],
  ])('%s', (_, start, end, first, last) => {
    expect(piecesOf({ start, end }, pieces)).toEqual({ first, last })
  })
})
