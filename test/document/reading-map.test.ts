import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/document/reading.js'
import { mapToInput } from '../../src/document/reading-map.js'

/** What a piece of the prose is, and how long: `whole` stands for as many code units of the input as `input` says. */
interface Run {
  readonly kind: 'copied' | 'inserted' | 'whole' | 'markup'
  readonly length: number
  readonly input: number
}

/** A code unit of the prose, or a run that is not divided. */
interface Unit {
  readonly start: number
  readonly inputStart: number
  readonly inputEnd: number
}

function readingOf(runs: readonly Run[]) {
  const pieces: Piece[] = []
  const units: Unit[] = []
  let prose = 0
  let input = 0
  for (const { kind, length, input: wide } of runs) {
    if (kind === 'inserted') prose += length
    if (kind === 'markup') input += length
    if (kind !== 'copied' && kind !== 'whole') continue
    const inputLength = kind === 'copied' || wide === length ? length : wide
    const piece = {
      start: prose,
      end: prose + length,
      inputStart: input,
      inputEnd: input + inputLength,
    }
    pieces.push(piece)
    if (inputLength === length)
      for (let i = 0; i < length; i++)
        units.push({ start: prose + i, inputStart: input + i, inputEnd: input + i + 1 })
    else if (inputLength > 0) units.push(piece)
    prose = piece.end
    input = piece.inputEnd
  }
  return {
    reading: { input: '.'.repeat(input), prose: '.'.repeat(prose), pieces, article: null },
    units,
  }
}

const run = fc.record({
  kind: fc.constantFrom<Run['kind'][]>('copied', 'inserted', 'whole', 'markup'),
  length: fc.integer({ min: 1, max: 4 }),
  input: fc.integer({ min: 0, max: 6 }),
})
const offset = fc.integer({ min: 0, max: 40 })

describe('mapToInput', () => {
  it('returns the place of the units that start in the range', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), offset, offset, (runs, a, b) => {
        const { reading, units } = readingOf(runs)
        const range = { start: Math.min(a, b), end: Math.max(a, b) }
        const inside = units.filter(({ start }) => start >= range.start && start < range.end)
        const first = inside[0]
        const last = inside.at(-1)
        expect(mapToInput(reading)(range)).toEqual(
          first && last ? { start: first.inputStart, end: last.inputEnd } : null,
        )
      }),
    )
  })

  it('keeps ranges apart, and nested ones nested', () => {
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 12 }),
        fc.tuple(offset, offset, offset, offset),
        (runs, places) => {
          const locate = mapToInput(readingOf(runs).reading)
          const [a, b, c, d] = [...places].sort((x, y) => x - y) as [number, number, number, number]
          const before = locate({ start: a, end: b })
          const after = locate({ start: b, end: c })
          if (before && after) expect(before.end).toBeLessThanOrEqual(after.start)
          const inner = locate({ start: b, end: c })
          const outer = locate({ start: a, end: d })
          if (!inner) return
          expect(outer?.start).toBeLessThanOrEqual(inner.start)
          expect(outer?.end).toBeGreaterThanOrEqual(inner.end)
        },
      ),
    )
  })

  const pieces = [
    { start: 1, end: 4, inputStart: 2, inputEnd: 5 },
    { start: 4, end: 6, inputStart: 5, inputEnd: 10 },
    { start: 8, end: 9, inputStart: 12, inputEnd: 13 },
  ]
  it.each([
    ['all of it', 0, 9, { start: 2, end: 13 }],
    ['part of a copied run', 2, 3, { start: 3, end: 4 }],
    ['the start of an undivided run', 4, 5, { start: 5, end: 10 }],
    ['the end of an undivided run', 5, 8, null],
    ['only what was inserted', 6, 8, null],
    ['nothing', 2, 2, null],
    ['what follows the prose', 9, 12, null],
  ])('%s', (_, start, end, expected) => {
    const locate = mapToInput({ input: '', prose: '', pieces, article: null })
    expect(locate({ start, end })).toEqual(expected)
  })
})
