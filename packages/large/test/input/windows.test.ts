import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseWindows } from '../../src/input/windows.js'

const at = (...firsts: number[]) => firsts.map((first) => ({ first, last: first + 4 }))

describe('chooseWindows', () => {
  it.each([
    ['no spans', 500, at(), []],
    ['a short text', 80, at(3, 50), [[0, 80, [0, 1]]]],
    ['a span in the middle', 500, at(200), [[164, 264, [0]]]],
    ['a span near the start', 500, at(10), [[0, 100, [0]]]],
    ['a span near the end', 500, at(490), [[400, 500, [0]]]],
    ['two that fit', 500, at(200, 220), [[164, 264, [0, 1]]]],
    [
      'one with too little after it',
      500,
      at(200, 221),
      [
        [164, 264, [0]],
        [185, 285, [1]],
      ],
    ],
    ['a short text with much after its spans', 90, at(3), [[0, 90, [0]]]],
    ['all of the rest in the last window', 500, at(450, 480, 495), [[400, 500, [0, 1, 2]]]],
    [
      'a long span',
      900,
      [
        { first: 200, last: 600 },
        { first: 700, last: 710 },
      ],
      [
        [164, 264, [0]],
        [664, 764, [1]],
      ],
    ],
  ] as const)('%s', (_, count, spans, expected) => {
    const windows = chooseWindows(count, spans, 100)
    expect(windows.map(({ start, end, spans }) => [start, end, spans])).toEqual(expected)
  })

  it.each([
    ['after the last span', 900, at(400), [[292, 505, [0]]]],
    ['after the last of several', 900, at(400, 440), [[292, 545, [0, 1]]]],
    ['at the full size', 900, at(400, 540), [[292, 592, [0, 1]]]],
    ['after all of a long span', 900, [{ first: 400, last: 470 }], [[292, 571, [0]]]],
    ['in a text that fits', 280, at(20), [[0, 125, [0]]]],
    ['with the text', 900, at(860), [[600, 900, [0]]]],
  ] as const)('ends a window %s', (_, count, spans, expected) => {
    const windows = chooseWindows(count, spans, 300)
    expect(windows.map(({ start, end, spans }) => [start, end, spans])).toEqual(expected)
  })

  it('puts each span in one window, with its first piece', () => {
    const starts = fc.array(fc.nat(999), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(starts, fc.integer({ min: 60, max: 300 }), (firsts, size) => {
        const spans = firsts
          .sort((a, b) => a - b)
          .map((first) => ({ first, last: Math.min(999, first + (first % 90)) }))
        const windows = chooseWindows(1000, spans, size)
        expect(windows.flatMap((window) => window.spans)).toEqual(spans.map((_, i) => i))
        for (const { start, end, spans: held } of windows) {
          expect([start >= 0, end <= 1000, end - start <= size]).toEqual([true, true, true])
          for (const i of held) {
            expect(spans[i]?.first).toBeGreaterThanOrEqual(start)
            expect(spans[i]?.first).toBeLessThan(end)
            expect(end).toBeGreaterThanOrEqual(
              Math.min(1000, start + size, (spans[i]?.last as number) + 101),
            )
          }
        }
      }),
    )
  })
})
