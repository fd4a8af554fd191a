import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashText } from '../../../src/models/hash.js'
import { segmentsOf } from '../../../src/verification/words/quoted-words.js'
import { readWords } from '../../../src/verification/words/read-words.js'

const norms = (text: string) => readWords(text).map(({ norm }) => norm)

describe('readWords', () => {
  it.each([
    ['We don’t know', ['we', "don't", 'know']],
    ["‘Don't,’ he said", ["don't", 'he', 'said']],
    ['Omar Lind‘I do,’ he said', ['omar', 'lind', 'i', 'do', 'he', 'said']],
    ['O‘Dowd, d‘Arc and McDonald’S', ["o'dowd", "d'arc", 'and', "mcdonald's"]],
    ['a well-known—and old – lock', ['a', 'well', 'known', 'and', 'old', 'lock']],
    ['25,000 or 3.5, or 7.', ['25,000', 'or', '3.5', 'or', '7']],
    ['5% of $3', ['5', '%', 'of', '$', '3']],
    ['ﬁnd the coﬀee', ['find', 'the', 'coffee']],
    ['af\u00adter\u200bnoon', ['afternoon']],
    ['Ｆｕｌｌ width', ['full', 'width']],
    ['café Ærø', ['café', 'ærø']],
    ['水是', ['水', '是']],
    ['U.S. law', ['u', 's', 'law']],
    ['𝒳yz 🐾', ['xyz']],
    ['', []],
    ['… — “”', []],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it('finds words in order, with the hash of their normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0
        for (const word of readWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.hash).toBe(hashText(word.norm))
          end = word.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('segmentsOf', () => {
  const shown = (text: string) =>
    segmentsOf(text, { start: 0, end: text.length }).map((segment) =>
      segment.map(({ norm, inserted }) => (inserted ? `[${norm}]` : norm)).join(' '),
    )

  it.each([
    ['We will go', ['we will go']],
    ['We will … go', ['we will', 'go']],
    ['We will [...] go. . . . Now', ['we will', 'go', 'now']],
    ['… and so (…) on …', ['and so', 'on']],
    ['He [the minister] said', ['he [the] [minister] said']],
    ['[W]e owe the[m] it', ['[we] owe [them] it']],
    ['[He] said', ['[he] said']],
    ['a[b]c', ['[abc]']],
    ['[] [ ]', []],
    ['…', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
