import { describe, expect, it } from 'vitest'
import { placeTokens } from '../../src/reading/token-labels.js'

/** Pieces of two characters each, from 0 on. */
const piecesOf = (count: number) => ({
  ids: Array(count).fill(0),
  starts: Array.from({ length: count }, (_, i) => i * 2),
  ends: Array.from({ length: count }, (_, i) => i * 2 + 2),
})
const window = (start: number, end: number) => ({ start, end, spans: [] })
const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 5 }))

describe('placeTokens', () => {
  it('takes the piece of the first character', () => {
    expect(placeTokens(at(0, 1, 2, 7), piecesOf(10), [window(0, 10)])).toEqual([
      [
        { token: 0, piece: 0 },
        { token: 1, piece: 0 },
        { token: 2, piece: 1 },
        { token: 3, piece: 3 },
      ],
    ])
  })

  it('takes the window with most text on both sides', () => {
    const windows = [window(0, 60), window(40, 100), window(30, 70)]
    const placed = placeTokens(at(20, 96, 100, 104, 120, 190), piecesOf(100), windows)
    expect(placed.map((tokens) => tokens.map(({ piece }) => piece))).toEqual([
      [10],
      [60, 95],
      [48, 50, 52],
    ])
  })

  it('takes the next piece for a token that starts in none', () => {
    const pieces = { ids: [0, 0], starts: [0, 9], ends: [4, 12] }
    expect(placeTokens(at(5, 30), pieces, [window(0, 2)])).toEqual([
      [
        { token: 0, piece: 1 },
        { token: 1, piece: 1 },
      ],
    ])
  })
})
