import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, type LineFeed, splitLines } from '../../../src/cli/input/lines.js'

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(bytes: Uint8Array, size: number, feed: LineFeed = 'byte') {
  const lines: Line[] = []
  for await (const line of splitLines(chunked(bytes, size), feed)) lines.push(line)
  return lines
}

const text = fc.string({
  unit: fc.constantFrom('a', 'ż', '“', '\n', '\r', '\u0a0a', '\u0a00', '😀'),
})

describe('splitLines', () => {
  it('returns the lines of any text and their offsets, however it is chunked', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const wanted = whole.split('\n')
        if (wanted.at(-1) === '') wanted.pop()
        for (const [feed, encode] of [
          ['byte', (part: string) => Buffer.from(part)],
          ['utf-16le', (part: string) => Buffer.from(part, 'utf16le')],
          ['utf-16be', (part: string) => Buffer.from(part, 'utf16le').swap16()],
        ] as const) {
          const bytes = encode(whole)
          const lines = await linesOf(bytes, size, feed)
          expect(lines.map((line) => Buffer.from(line.bytes).toString('hex'))).toEqual(
            wanted.map((line) => encode(line).toString('hex')),
          )
          expect(lines.map(({ number }) => number)).toEqual(wanted.map((_, index) => index + 1))
          for (const line of lines) {
            const there = bytes.subarray(line.offset, line.offset + line.bytes.length)
            expect(Buffer.from(line.bytes).equals(there)).toBe(true)
          }
        }
      }),
    )
  })

  it('indicates whether the last line is complete', async () => {
    expect((await linesOf(Buffer.from('a\nb'), 2)).map(({ ended }) => ended)).toEqual([true, false])
    expect((await linesOf(Buffer.from('a\n'), 2)).map(({ ended }) => ended)).toEqual([true])
  })
})
