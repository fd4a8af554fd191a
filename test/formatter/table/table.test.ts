import stringWidth from 'string-width'
import { table } from 'table'
import { describe, expect, it, vi } from 'vitest'
import type { Extraction } from '../../../src/extraction/schema.js'
import { describeRole } from '../../../src/formatter/table/speaker-role.js'
import { formatTable } from '../../../src/formatter/table/table.js'
import { articleOf, sample, speakerOf } from '../../sample.js'

vi.mock('table', { spy: true })

const plain = { several: false, width: 100, colour: false }
const empty: Extraction = { source: null, quotes: [], speakers: [] }

const withQuote = (text: string): Extraction => {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, { text })
  return extraction
}

describe('formatTable', () => {
  it('draws one row per quote', () => {
    expect(formatTable([articleOf()], { ...plain, width: 80 })).toMatchInlineSnapshot(`
      "┌────┬───────────────────┬───────────────────────────────┬──────────────┬──────┐
      │ #  │ speaker           │ quote                         │ type, cue    │ conf │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q1 │ Mara Lind         │ “We will open the bridge”     │ direct       │ 0.90 │
      │    │ the mayor         │                               │ said         │      │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q2 │ Omar Vass         │ “Not before May”              │ direct       │ 0.60 │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q3 │ unknown           │ “No.”                         │ direct       │ 0.20 │
      └────┴───────────────────┴───────────────────────────────┴──────────────┴──────┘
      "
    `)
  })

  it('draws a heading before each of several documents', () => {
    const table = formatTable([articleOf(), articleOf(empty)], { ...plain, several: true })
    expect(table).toMatch(/^bridge\.txt: 3 quotes, 2 speakers\n┌/)
    expect(table).toMatch(/\n\nstandard input: 0 quotes, 0 speakers\nNo quotes found\.\n$/)
  })

  it('says so if there are no quotes', () => {
    expect(formatTable([articleOf(empty)], plain)).toBe('No quotes found.\n')
  })

  it.each([20, 36, 40, 50, 60, 72, 80, 100, 200])(
    'is as wide as a terminal of %d columns',
    (width) => {
      const long = `${'日本語のテキスト'.repeat(9)} 👩‍👩‍👧 ${'x'.repeat(300)} ${'word '.repeat(50)}`
      const lines = formatTable([articleOf(withQuote(long))], { ...plain, width, colour: true })
        .trimEnd()
        .split('\n')
      for (const line of lines) expect(stringWidth(line)).toBe(Math.max(36, width))
      expect(lines.join('')).not.toContain('…')
    },
  )

  it('is linear in the length of a quote', () => {
    const lines = formatTable([articleOf(withQuote('word '.repeat(40_000)))], plain).split('\n')
    expect(lines.length).toBeGreaterThan(4_000)
    // The time of the library for a cell is quadratic in its lines, so every cell must have one line.
    const rows = vi.mocked(table).mock.lastCall?.[0] ?? []
    expect(rows.length).toBeGreaterThan(4_000)
    expect(rows.flat().filter((cell) => stringWidth(String(cell)) > plain.width)).toEqual([])
    expect(rows.flat().filter((cell) => String(cell).includes('\n'))).toEqual([])
  })

  it('uses colours only if allowed', () => {
    expect(formatTable([articleOf()], { ...plain, colour: true })).toContain(
      '\u001b[36mMara Lind\u001b[39m',
    )
    expect(formatTable([articleOf()], plain)).not.toContain('\u001b')
  })

  it('removes control sequences from the article', () => {
    const hostile = '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202eevil'
    const extraction = withQuote(hostile)
    extraction.source = `a${hostile}.txt`
    Object.assign(extraction.speakers[0] as object, { name: hostile, description: hostile })
    Object.assign(extraction.quotes[0]?.cue as object, { text: hostile })
    const table = formatTable([articleOf(extraction)], { ...plain, several: true })
    expect(table).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  })
})

describe('a speaker in the table', () => {
  it.each([
    ['the mayor', 'The mayor', ''],
    ['Western official', 'official', ''],
    ['Mara Lind', 'the mayor', 'the mayor'],
    ['Omar Mayorga', 'mayor', 'mayor'],
  ])('%s, %s: the role is not repeated', (name, description, shown) => {
    expect(describeRole(speakerOf('s1', name, { description }))).toBe(shown)
  })

  it('is marked if the confidence is low, with and without a column for it', () => {
    const doubtful = sample()
    Object.assign(doubtful.quotes[1] as object, { confidence: 0.49 })
    const rows = (width: number) =>
      formatTable([articleOf(doubtful)], { ...plain, width })
        .split('\n')
        .filter((line) => /\blow\b|unsure/.test(line))
    expect(rows(80)).toHaveLength(1)
    expect(rows(80)[0]).toMatch(/low {2}│$/)
    expect(rows(40)).toHaveLength(1)
    expect(rows(40)[0]).toContain('unsure')
  })

  it('is not yellow, which cannot be read on white', () => {
    const described = sample()
    Object.assign(described.speakers[0] as object, { named: false })
    const table = formatTable([articleOf(described)], { ...plain, colour: true })
    expect(table).not.toContain('\u001b[33m')
    expect(table).toContain('\u001b[35mMara Lind\u001b[39m')
  })
})
