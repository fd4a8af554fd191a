import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../src/extraction/schema.js'
import { formatTable } from '../../../src/formatter/table/table.js'
import { articleOf, sample } from '../../sample.js'

const plain = { several: false, width: 100, colour: false }
const empty: Extraction = { source: null, quotes: [], speakers: [] }

const withQuote = (text: string): Extraction => {
  const extraction = sample()
  Object.assign(extraction.quotes[0] as object, { text })
  return extraction
}

describe('formatTable', () => {
  it('draws a row a quote', () => {
    expect(formatTable([articleOf()], { ...plain, width: 80 })).toMatchInlineSnapshot(`
      "┌────┬───────────────────┬───────────────────────────────┬──────────────┬──────┐
      │ #  │ speaker           │ quote                         │ type, cue    │ conf │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q1 │ Mara Lind         │ We will open the bridge,      │ direct       │ 0.90 │
      │    │ the mayor         │                               │ said         │      │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q2 │ Omar Vass         │ Not before May,               │ direct       │ 0.60 │
      ├────┼───────────────────┼───────────────────────────────┼──────────────┼──────┤
      │ q3 │ unknown           │ No.                           │ direct       │ 0.20 │
      └────┴───────────────────┴───────────────────────────────┴──────────────┴──────┘
      "
    `)
  })

  it('puts a heading before each of several documents', () => {
    const table = formatTable([articleOf(), articleOf(empty)], { ...plain, several: true })
    expect(table).toMatch(/^bridge\.txt: 3 quotes, 2 speakers\n┌/)
    expect(table).toMatch(/\n\nstandard input: 0 quotes, 0 speakers\nNo quotes found\.\n$/)
  })

  it('says so when there is no quote', () => {
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

  it('takes time that grows with the length of a quote, not with its square', () => {
    const start = performance.now()
    const lines = formatTable([articleOf(withQuote('word '.repeat(40_000)))], plain).split('\n')
    expect(lines.length).toBeGreaterThan(4_000)
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  it('colours only when it may', () => {
    expect(formatTable([articleOf()], { ...plain, colour: true })).toContain(
      '\u001b[36mMara Lind\u001b[39m',
    )
    expect(formatTable([articleOf()], plain)).not.toContain('\u001b')
  })

  it('lets no control sequence of the article through', () => {
    const hostile = '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202eevil'
    const extraction = withQuote(hostile)
    extraction.source = `a${hostile}.txt`
    Object.assign(extraction.speakers[0] as object, { name: hostile, description: hostile })
    Object.assign(extraction.quotes[0]?.cue as object, { text: hostile })
    const table = formatTable([articleOf(extraction)], { ...plain, several: true })
    expect(table).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  })
})
