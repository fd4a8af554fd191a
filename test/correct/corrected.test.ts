import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, uncorrected } from '../../src/correct/corrected.js'
import type { Edit } from '../../src/correct/edit.js'
import { fromGold } from '../../src/correct/from-gold.js'
import { goldOf } from '../../src/correct/gold-of.js'
import { findProblems } from '../../src/extraction/verify.js'
import { extractQuotes } from '../../src/index.js'
import { parseGold } from '../../src/score/json-lines.js'
import { score } from '../../src/score/score.js'
import { anyArticle } from '../properties/articles.js'
import { sample, sampleText as text } from '../sample.js'

const base = uncorrected(sample())
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const corrected = (...edits: Edit[]) => applyEdits(base, text, edits)
const said = (edits: Edit[]) =>
  corrected(...edits).extraction.quotes.map((quote) => [quote.text, quote.speaker?.name ?? null])

describe('a corrected extraction', () => {
  it.each<[string, Edit[], unknown]>([
    [
      'has another speaker',
      [{ kind: 'speaker', quote: 'q1', who: { id: 's2' } }],
      ['We will open the bridge,', 'Omar Vass'],
    ],
    [
      'has a new speaker',
      [{ kind: 'speaker', quote: 'q1', who: { name: ' Ann  Lee ' } }],
      ['We will open the bridge,', 'Ann Lee'],
    ],
    [
      'has nobody',
      [{ kind: 'speaker', quote: 'q1', who: null }],
      ['We will open the bridge,', null],
    ],
    [
      'has other words',
      [{ kind: 'extent', quote: 'q1', ...at('open the bridge') }],
      ['open the bridge', 'Mara Lind'],
    ],
  ])('%s', (_, edits, first) => {
    expect(said(edits)[0]).toEqual(first)
    expect(findProblems(corrected(...edits).extraction, text)).toEqual([])
  })

  it('lacks what is no quote, and takes it back', () => {
    const gone = corrected({ kind: 'reject', quote: 'q2' })
    expect(gone.extraction.quotes).toHaveLength(2)
    expect(gone.rejected.map((span) => span.text)).toEqual(['Not before May,'])
    expect(gone.extraction.speakers.map(({ name }) => name)).toEqual(['Mara Lind'])
    const back = applyEdits(gone, text, [
      { kind: 'add', ...at('“Not before May,”'), who: { id: 's2' } },
    ])
    expect(back.rejected).toEqual([])
    expect(back.extraction.quotes[1]).toMatchObject({
      type: 'direct',
      text: 'Not before May,',
      speaker: { name: 'Omar Vass', mention: { text: 'Omar Vass' } },
    })
    expect(findProblems(back.extraction, text)).toEqual([])
  })

  it('finds the speaker of a known name', () => {
    const { extraction } = corrected({ kind: 'speaker', quote: 'q1', who: { name: 'omar vass' } })
    expect(extraction.speakers.map(({ id }) => id)).toEqual(['s2'])
  })

  it.each<[Edit, RegExp]>([
    [{ kind: 'add', ...at('We will'), who: null }, /^Quote 1 already has/],
    [{ kind: 'add', start: 0, end: 1, who: null }, /at least one word/],
    [{ kind: 'speaker', quote: 'q9', who: null }, /no longer there/],
    [{ kind: 'speaker', quote: 'q1', who: { name: '…' } }, /Type the name/],
  ])('rejects %j', (edit, message) => {
    expect(() => corrected(edit)).toThrow(message)
  })

  it('is valid whatever is edited, and the same after gold', () => {
    const edit = (length: number) =>
      fc.oneof(
        fc.record({
          kind: fc.constant('speaker' as const),
          quote: fc.constantFrom('q1', 'q2', 'q3'),
          who: fc.constantFrom(null, { id: 's1' }, { name: 'Ann Lee' }),
        }),
        fc.record({ kind: fc.constant('reject' as const), quote: fc.constantFrom('q1', 'q2') }),
        fc.record({
          kind: fc.constant('extent' as const),
          quote: fc.constantFrom('q1', 'q2'),
          start: fc.nat(length),
          end: fc.nat(length),
        }),
        fc.record({
          kind: fc.constant('add' as const),
          start: fc.nat(length),
          end: fc.nat(length),
          who: fc.constantFrom(null, { name: 'Ann Lee' }),
        }),
      )
    fc.assert(
      fc.property(
        anyArticle.chain((article) =>
          fc.tuple(fc.constant(article), fc.array(edit(article.length), { maxLength: 6 })),
        ),
        ([article, edits]) => {
          let now = uncorrected(extractQuotes(article))
          for (const one of edits) {
            try {
              now = applyEdits(now, article, [one])
            } catch (error) {
              if ((error as Error).name !== 'EditError') throw error
            }
          }
          expect(findProblems(now.extraction, article)).toEqual([])
          const gold = goldOf('a', article, now)
          expect(parseGold(JSON.stringify(gold), 'gold')).toEqual([gold])
          const again = fromGold(gold)
          expect(findProblems(again.extraction, article)).toEqual([])
          // the format does not hold the speakers of indirect quotes
          const said = ({ extraction }: typeof now) =>
            extraction.quotes.flatMap(({ quoted, speaker }) =>
              quoted.length > 0 ? [[quoted, speaker?.name]] : [],
            )
          expect(said(again)).toEqual(said(now))
        },
      ),
    )
  })

  it('scores as what it corrects', () => {
    const gold = goldOf('a', text, corrected({ kind: 'speaker', quote: 'q1', who: { id: 's2' } }))
    const right = score([goldOf('a', text, base)], [{ ...sample(), source: 'a' }])
    const wrong = score([gold], [{ ...sample(), source: 'a' }])
    expect(right.quoted.speaker).toMatchObject({ tp: 2, gold: 2 })
    expect(wrong.quoted.speaker).toMatchObject({ tp: 1, gold: 2 })
  })
})
