import { describe, expect, it } from 'vitest'
import { replaceParts } from '../../../bench/accuracy/replace.js'
import { type Typography, withTypography } from '../../../bench/accuracy/typography.js'
import type { GoldArticle } from '../../../src/score/gold.js'

const curly = `“I’ve asked ‘why’ twice,” Ada “Dee” Roe said. “It’s 6'2" tall,” she said.`
const straight = `"I've asked 'why' twice," Ada "Dee" Roe said. "It's so," she said.`
const pairs = `''I've asked why twice,'' Ada ''Dee'' Roe said. ''It's so,'' she said.`

/** Builds an article whose gold contains the given spans, in `quoted` and in `attributions`. */
function articleOf(text: string, spans: readonly string[]): GoldArticle {
  const ranges = spans.map((span): [number, number] => {
    const start = text.indexOf(span)
    if (start < 0) throw new Error(`not in the text: ${span}`)
    return [start, start + span.length]
  })
  return {
    id: 'a',
    text,
    attributions: [{ source: ranges, cue: ranges, content: ranges }],
    quoted: ranges.map(([start, end]) => ({ start, end, attribution: 0 })),
  }
}

describe('withTypography', () => {
  it.each<[string, Typography, string]>([
    [curly, 'british', `‘I’ve asked “why” twice,’ Ada ‘Dee’ Roe said. ‘It’s 6'2" tall,’ she said.`],
    [
      curly,
      'britishStraight',
      `'I've asked "why" twice,' Ada 'Dee' Roe said. 'It's 6'2" tall,' she said.`,
    ],
    [
      curly,
      'straight',
      `"I've asked 'why' twice," Ada "Dee" Roe said. "It's 6'2" tall," she said.`,
    ],
    [straight, 'british', `‘I've asked “why” twice,’ Ada ‘Dee’ Roe said. ‘It's so,’ she said.`],
    [
      straight,
      'britishStraight',
      `'I've asked "why" twice,' Ada 'Dee' Roe said. 'It's so,' she said.`,
    ],
    [straight, 'straight', straight],
    [pairs, 'british', `‘I've asked why twice,’ Ada ‘Dee’ Roe said. ‘It's so,’ she said.`],
    [pairs, 'straight', `"I've asked why twice," Ada "Dee" Roe said. "It's so," she said.`],
    ['“One.\n\n“Two,” he said.', 'british', '‘One.\n\n‘Two,’ he said.'],
    ['“One.\n\n“Two,” he said.', 'britishStraight', "'One.\n\n'Two,' he said."],
    ['Says Ms. Roe: ”Yes.”', 'british', 'Says Ms. Roe: ’Yes.’'],
  ])('%s, %s', (text, typography, expected) => {
    expect(withTypography(articleOf(text, []), typography).text).toBe(expected)
  })

  it('shifts every span with the text, even after two signs that become one', () => {
    const spans = ['asked why twice,', 'Ada', 'said', 'so,', 'she said.']
    const before = articleOf(pairs, spans)
    const { text, quoted, attributions } = withTypography(before, 'british')
    const words = ([start, end]: readonly [number, number]) => text.slice(start, end)
    expect(quoted.map(({ start, end }) => words([start, end]))).toEqual(spans)
    for (const role of ['source', 'cue', 'content'] as const)
      expect(attributions[0]?.[role].map(words)).toEqual(spans)
  })

  it('changes names as in the text', () => {
    const speakers = [{ id: 'e1', name: 'Ada “Dee” Roe', aliases: ['she', 'Dr Roe'], named: true }]
    const article = withTypography({ ...articleOf(curly, []), speakers }, 'british')
    expect(article.speakers).toEqual([
      { id: 'e1', name: 'Ada ‘Dee’ Roe', aliases: ['she', 'Dr Roe'], named: true },
    ])
  })
})

describe('replaceParts', () => {
  it('maps each offset', () => {
    const { text, offset } = replaceParts('abcdef', [
      { start: 1, end: 3, by: 'X' },
      { start: 4, end: 5, by: 'YYY' },
    ])
    expect(text).toBe('aXdYYYf')
    expect([0, 1, 2, 3, 4, 5, 6].map(offset)).toEqual([0, 1, 1, 2, 3, 6, 7])
  })
})
