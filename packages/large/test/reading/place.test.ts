import { describe, expect, it } from 'vitest'
import { placeMentions, placeTokens } from '../../src/reading/place.js'

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

describe('placeMentions', () => {
  const near = (start: number, end: number) => ({ start, end, spans: [0] })
  const pieces = piecesOf(100)

  it('takes the pieces of the whole mention, as far as the window holds them', () => {
    const mentions = [
      { start: 20, end: 25 },
      { start: 58, end: 70 },
    ]
    expect(placeMentions(mentions, pieces, [near(5, 30)])).toEqual([
      [
        { mention: 0, first: 10, last: 12 },
        { mention: 1, first: 29, last: 29 },
      ],
    ])
  })

  it('prefers windows with spans to others, and places nothing outside all', () => {
    const windows = [near(10, 30), window(0, 60)]
    const placed = placeMentions(at(0, 22, 110, 150), pieces, windows)
    expect(placed.map((some) => some.map(({ mention }) => mention))).toEqual([[1], [0, 2]])
    // alike without the other window
    expect(placeMentions(at(0, 22, 110, 150), pieces, windows.slice(0, 1))[0]).toEqual(placed[0])
  })
})
