/** Where the prose stands in the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/document/reading.js'
import { InputError } from '../../../src/errors.js'
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js'

/** Pairs of prose and input for each piece. */
const pairs = ({ input, prose, pieces }: Reading) =>
  pieces.map(({ start, end, inputStart, inputEnd }) => [
    prose.slice(start, end),
    input.slice(inputStart, inputEnd),
  ])

describe('the pieces', () => {
  it('map the prose to the file', () => {
    const markdown = '## *“No,”* &amp; \\* he\nsaid\n\n> We "stay".'
    expect(pairs(readMarkdown(markdown))).toEqual([
      ['“No,”', '“No,”'],
      [' ', ' '],
      ['&', '&amp;'],
      [' ', ' '],
      ['* he', '* he'],
      ['said', 'said'],
      ['We ‘stay’.', 'We "stay".'],
    ])
  })
})

const part = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<b>',
    '<br>',
    '<q>',
    '</q>',
    '<!--',
    '<div>',
    '</div>',
    '<blockquote>',
    '</blockquote>',
    '<pre>',
    '<h2>',
    '-->',
    '<cite>',
  ],
  ...[
    '# ',
    '## ',
    '> ',
    '>> ',
    '- ',
    '1. ',
    '- [ ] ',
    '    ',
    '---',
    '===',
    '|',
    '|-|-|',
    '[^1]',
    '[^1]: ',
    '[a]: /b',
    '[!NOTE]',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '  \n',
    '\\\n',
    '\t',
    '\\*',
    '\\',
    '&amp;',
    '&quot;',
    '&#x1F600;',
    '&no;',
    '\uFEFF',
    '\0',
  ],
  ...[
    '“We go,”',
    '"no"',
    '’',
    '«',
    '— Jane Doe',
    '-- Al',
    ' said ',
    '**Jane Doe:** ',
    'title: x',
    'word',
    'é',
    '👩‍👧',
    '\ud83d',
  ],
)
const markdown = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''))
const runs = Number(process.env.PROPERTY_RUNS ?? 300)

describe('for any Markdown', () => {
  it('pieces are in order, do not overlap and stand for the input', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const reading = readMarkdown(text)
        expect(reading.input).toBe(text)
        let at = 0
        let inputAt = 0
        for (const { start, end, inputStart, inputEnd } of reading.pieces) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(inputStart).toBeGreaterThanOrEqual(inputAt)
          expect(inputEnd).toBeGreaterThan(inputStart)
          at = end
          inputAt = inputEnd
        }
        expect(at).toBeLessThanOrEqual(reading.prose.length)
        expect(inputAt).toBeLessThanOrEqual(text.length)
        for (const [prose = '', input = ''] of pairs(reading)) {
          if (prose.length !== input.length) expect(input).toMatch(/^(?:&.*;|<br>)$/)
          else expect(plain(prose)).toBe(plain(input))
        }
      }),
      { numRuns: runs },
    )
  })

  it('the way that lines end does not matter', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const feeds = text.replace(/\r\n?/g, '\n')
        const { prose } = readMarkdown(feeds)
        expect(readMarkdown(feeds.replaceAll('\n', '\r\n')).prose).toBe(prose)
        expect(readMarkdown(feeds.replaceAll('\n', '\r')).prose).toBe(prose)
      }),
      { numRuns: runs },
    )
  })
})

/** Without what a reading may change: quotation marks, blanks, and the hyphen before a source. */
const plain = (text: string) =>
  text
    .replace(/["“”‘’‚‹›„«»]/g, '"')
    .replace(/\s/g, ' ')
    .replace(/[—-]/g, '-')

describe('hostile Markdown', () => {
  it.each<[what: string, markdown: string]>([
    ['quotation signs', '>'.repeat(200_000)],
    ['lists in lists', '- '.repeat(100_000)],
  ])('is rejected: %s', (_, text) => {
    expect(() => readMarkdown(text)).toThrow(InputError)
  })

  it.each<[what: string, markdown: string]>([
    ['brackets', '['.repeat(200_000)],
    ['stars', '*'.repeat(200_000)],
    ['stars and words', '*a_ '.repeat(50_000)],
    ['links in links', '[a]('.repeat(50_000)],
    ['a large table', `|a|\n|-|\n${'|[b](c)|\n'.repeat(3000)}`],
    ['emphasis in emphasis', '*a '.repeat(1900) + 'a*'.repeat(1900)],
    [
      'nested lists',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['blanks', `a${' '.repeat(200_000)}b`],
    ['front matter', `---\n${'a: &a [*a, *a]\n'.repeat(500)}---\nText`],
  ])('is read: %s', (_, text) => {
    expect(readMarkdown(text).input).toBe(text)
  })
})
