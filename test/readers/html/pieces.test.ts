import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../src/extraction/verify.js'
import { extractQuotes } from '../../../src/index.js'
import { PageError } from '../../../src/readers/html/page/page-error.js'
import { readHtml } from '../../../src/readers/html/read-html.js'
import { pageWith } from './pages.js'

const texts = fc.constantFrom(
  'The bridge is late.',
  '“No,” said Jane Doe.',
  'Jane Doe: ',
  'Who will pay?',
  '— Jane Doe',
  '— Omar Lind (@omar) November 18, 2026',
  'I said "so" and “no”.',
  'Jane Doe, baker',
  ' ',
  '&amp;&ldquo;',
  'a\u00a0b\u2028c 👩‍👧',
)
const tags = fc.constantFrom(
  ...'p blockquote q cite footer figure figcaption strong em h2 ul li dl dt dd div br table tr td a span section pre'.split(
    ' ',
  ),
)
const markup = fc.letrec<{ node: string; tree: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, texts, tie('tree')),
  tree: fc
    .tuple(tags, fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, nodes]) => `<${tag}>${nodes.join('')}</${tag}>`),
})).tree
const pages = fc.array(markup, { maxLength: 8 }).map((parts) => pageWith(parts.join('')))

/** Marks that the reader may turn. */
const DOUBLE = /["“”„«»]/

/** Each page is parsed and read as a whole. */
const SETTINGS = { numRuns: 60 }

describe('the reading of any page', { timeout: 60_000 }, () => {
  it('has pieces in order, within bounds, that stand for the same text but for turned marks', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { input, prose, pieces } = readHtml(page)
        let at = 0
        let inputAt = 0
        for (const { start, end, inputStart, inputEnd } of pieces) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(inputStart).toBeGreaterThanOrEqual(inputAt)
          expect(end).toBeGreaterThan(start)
          expect(inputEnd - inputStart).toBe(end - start)
          for (let index = 0; index < end - start; index++) {
            const shown = prose[start + index]
            const written = input[inputStart + index] ?? ''
            if (shown !== written) expect(`${shown}${written}`).toMatch(/^[‘’]["“”„«»]$/)
            if (shown !== written) expect(DOUBLE.test(written)).toBe(true)
          }
          at = end
          inputAt = inputEnd
        }
        expect(at).toBeLessThanOrEqual(prose.length)
        expect(inputAt).toBeLessThanOrEqual(input.length)
      }),
      SETTINGS,
    )
  })

  it('gives quotes that stand in its input', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const reading = readHtml(page)
        expect(findProblems(extractQuotes(reading), reading)).toEqual([])
      }),
      SETTINGS,
    )
  })

  it('is made, or refused, of any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), markup), (html) => {
        try {
          expect(readHtml(html).input).toMatch(/\S/)
        } catch (error) {
          expect(error).toBeInstanceOf(PageError)
          expect((error as Error).message).toBe('contains no article')
        }
      }),
      SETTINGS,
    )
  })
})
