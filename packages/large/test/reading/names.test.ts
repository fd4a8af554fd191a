import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/reading/names.js'
import { wordsOf } from '../../src/reading/words.js'

const text = 'Lindqvist’s aide, Vass — he'
const words = wordsOf(text)
/** Pieces 1 to 6: "Lind", "qvist", "’", "aide", "Vass", "—". */
const ranges = [
  [0, 4],
  [4, 9],
  [9, 10],
  [12, 16],
  [18, 22],
  [23, 24],
] as const

const names = (...probabilities: number[]) =>
  findNames(Float64Array.of(0, ...probabilities), ranges.length, words, (piece) => {
    const [start, end] = ranges[piece - 1] as readonly [number, number]
    return { start, end }
  }).map(({ start, end, probability }) => [text.slice(start, end), Number(probability.toFixed(6))])

describe('findNames', () => {
  it('adds the pieces of a word up, likeliest first', () => {
    expect(names(0.1, 0.2, 0, 0.05, 0.5, 0)).toEqual([
      ['Vass', 0.5],
      ['Lindqvist', 0.3],
      ['aide', 0.05],
    ])
  })

  it('takes a piece outside words as it is', () => {
    expect(names(0, 0, 0.3, 0, 0, 0.6)).toEqual([
      ['—', 0.6],
      ['’', 0.3],
    ])
  })

  it('leaves out what is unlikely', () => {
    expect(names(0.004, 0.002, 0, 0.004, 0, 0.00009)).toEqual([['Lindqvist', 0.006]])
  })
})
