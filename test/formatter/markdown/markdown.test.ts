import fc from 'fast-check'
import type { Link, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/formatter/common/printable.js'
import { formatMarkdown } from '../../../src/formatter/markdown/markdown.js'
import { escapeMarkdown } from '../../../src/formatter/markdown/markdown-escape.js'
import { articleOf, sample, sampleArticle } from '../../sample.js'

const options = { several: false, width: 80, colour: false }

const read = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Node types from the outside in, and texts. An autolink counts as text. */
function outline(node: Nodes): unknown {
  if (node.type === 'text') return node.value
  if (node.type === 'link' && linksToItself(node)) return textOf(node)
  return 'children' in node ? [node.type, ...joinTexts(node.children.map(outline))] : [node.type]
}

function linksToItself(link: Link): boolean {
  const shown = textOf(link)
  return [shown, `http://${shown}`, `mailto:${shown}`].includes(link.url)
}

function joinTexts(parts: unknown[]): unknown[] {
  const joined: unknown[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

function withText(text: string) {
  const extraction = { ...sample(), source: text }
  Object.assign(extraction.quotes[0] as object, { text, type: 'mixed' })
  Object.assign(extraction.speakers[0] as object, { name: text, description: text, aliases: [] })
  return articleOf(extraction)
}

describe('formatMarkdown', () => {
  it('has the headline as its title, and then the source', () => {
    const extraction = { ...sample(), article: { ...sampleArticle, headline: '*May*' } }
    const [title, facts] = formatMarkdown([articleOf(extraction)], options).split('\n\n')
    expect(title).toBe('# Who said what: \\*May\\*')
    expect(facts).toBe('bridge.txt: 3 quotes, 2 speakers')
  })

  it('lists quotes by speaker', () => {
    expect(formatMarkdown([articleOf()], options)).toMatchInlineSnapshot(`
      "# Who said what: bridge.txt

      3 quotes, 2 speakers

      ## Mara Lind

      the mayor

      > “We will open the bridge”
      >
      > — q1 · direct · “said” · 0.90

      ## Omar Vass

      also: Mr Vass

      > “Not before May”
      >
      > — q2 · direct · 0.60

      ## Speaker unknown

      > “No.”
      >
      > — q3 · direct · 0.20
      "
    `)
  })

  it('writes several articles one after another', () => {
    const empty = { source: null, quotes: [], speakers: [] }
    const markdown = formatMarkdown([articleOf(), articleOf(empty)], { ...options, several: true })
    expect(markdown).toMatch(/\n\n# Who said what: standard input\n\n0 quotes, 0 speakers\n$/)
  })

  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1)) ![x](y) [^1] [ ] <https://a.b>',
    '# heading',
    '- list',
    '+ list',
    '1. list',
    '23) list',
    '---',
    '===',
    '> quote',
    '| a | b |',
    '`code` **bold** _it_ ~~no~~ $x$ &amp; \\* @user #12',
    'https://evil.example www.evil.example a@evil.example xmpp:a@evil.example',
    'two\n\n# lines',
    '```',
    '    code',
    'ends in a backslash \\',
  ])('shows %j literally', (text) => {
    const expected = outline(read(formatMarkdown([withText('plain')], options)))
    const found = outline(read(formatMarkdown([withText(text)], options)))
    const shown = JSON.stringify(printable(text)).slice(1, -1)
    expect(JSON.stringify(found).replaceAll(shown, 'plain')).toBe(JSON.stringify(expected))
  })
})

describe('escapeMarkdown', () => {
  it('does not escape other characters', () => {
    const prose = 'It’s “late” (very), she said: no - 3.5% - to it! 1957; Mr. O’Neill?'
    expect(escapeMarkdown(prose)).toBe(prose)
  })

  it('is shown literally for any text', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        ...'ab1w.:/@-+_*`#<>[]()!&;|~^=\\ \n"\'$'.split(''),
        'www.',
        'https://',
      ),
    })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        const shown = printable(text)
        const expected = shown === '' ? ['root'] : ['root', ['paragraph', shown]]
        expect(outline(read(escapeMarkdown(text)))).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  }, 30_000)
})
