import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverRest, depthOf, EDGE } from '../../src/input/cover.js'
import { chooseWindows } from '../../src/input/windows.js'

const window = (start: number, end: number) => ({ start, end, spans: [] })

describe('coverRest', () => {
  it.each([
    ['an empty text', 0, [], []],
    ['a text that fits', 90, [], [0, 90]],
    ['a text that was read', 90, [0, 90], []],
    ['a text of two windows', 160, [], [0, 100, 68, 160]],
    ['what comes before', 400, [140, 400], [0, 100, 68, 168, 136, 172]],
    ['what is near the edge of a window', 300, [0, 150], [118, 218, 186, 286, 254, 300]],
  ] as const)('%s', (_, count, [start, end], expected) => {
    const windows = end ? [window(start, end)] : []
    const further = coverRest(count, windows, 100)
    expect(further.flatMap(({ start, end }) => [start, end])).toEqual(expected)
  })

  it('covers every piece, with no more windows than room requires', () => {
    const firsts = fc.array(fc.nat(1999), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        firsts,
        fc.integer({ min: 33, max: 330 }),
        (count, firsts, size) => {
          const spans = firsts
            .filter((first) => first < count)
            .sort((a, b) => a - b)
            .map((first) => ({ first, last: Math.min(count - 1, first + (first % 70)) }))
          const windows = chooseWindows(count, spans, size)
          const further = coverRest(count, windows, size)
          for (const { start, end } of further) {
            expect(start >= 0 && start < end && end <= count && end - start <= size).toBe(true)
          }
          for (let piece = 0; piece < count; piece++) {
            const depths = [...windows, ...further]
              .filter(({ start, end }) => start <= piece && piece < end)
              .map((window) => depthOf(piece, window, count))
            expect(Math.max(...depths)).toBeGreaterThanOrEqual(EDGE)
          }
          expect(further.length).toBeLessThanOrEqual(1 + count / (size - 2 * EDGE))
        },
      ),
    )
  })
})

describe('depthOf', () => {
  it.each([
    ['the first piece of a text', 0, 0, 50, 49],
    ['the first piece of a window', 20, 20, 50, 0],
    ['the last piece of a window', 49, 20, 50, 0],
    ['a piece in the middle', 30, 20, 50, 10],
    ['the last piece of a text', 99, 60, 100, 39],
    ['a text in one window', 7, 0, 100, Number.POSITIVE_INFINITY],
  ])('%s', (_, piece, start, end, expected) => {
    expect(depthOf(piece, window(start, end), 100)).toBe(expected)
  })
})
