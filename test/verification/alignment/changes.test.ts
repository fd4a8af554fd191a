import { describe, expect, it } from 'vitest'
import { alignWords } from '../../../src/verification/alignment/align-words.js'
import { compare } from '../../../src/verification/alignment/compare.js'
import { segmentsOf } from '../../../src/verification/words/quoted-words.js'
import { readWords } from '../../../src/verification/words/read-words.js'

/** Runs that differ, as "kind: source → draft". */
function differences(quoted: string, text: string): string[] {
  const words = segmentsOf(quoted, { start: 0, end: quoted.length })[0] ?? []
  const source = { text, words: readWords(text) }
  const [matches] = alignWords(words, source)
  const comparison = matches && compare({ text: quoted, words }, source, matches)
  if (!comparison) return ['nothing in common']
  const shown = (side: string, range: readonly { start: number; end: number }[]) =>
    side.slice(range[0]?.start ?? 0, range.at(-1)?.end ?? 0)
  return [
    ...comparison.runs
      .filter(({ kind }) => kind !== 'same')
      .map(
        ({ kind, draft, source: theirs }) =>
          `${kind}: ${shown(text, source.words.slice(...theirs))} → ${shown(quoted, words.slice(...draft))}`,
      ),
    ...(comparison.punctuation ? ['punctuation'] : []),
  ]
}

describe('differences between draft and source', () => {
  it.each<[draft: string, source: string, differences: string[]]>([
    ['We will go', 'He said: “We will go.”', []],
    ['we will go', 'We will go', []],
    ['we will go. They know', 'we will go, they know', ['punctuation']],
    ['the Government said so', 'the government said so', ['case: government → Government']],
    ['we go now to town', 'we must go now to town', ['words: must → ']],
    ['we must go now to town', 'we go now to town', ['words:  → must']],
    ['we did go to town', 'we did not go to town', ['negation: not → ']],
    ["we didn't go to town", 'we did go to town', ["negation: did → didn't"]],
    ['it cost twelve dollars', 'it cost 12 dollars', ['number: 12 → twelve']],
    ['it rose 5% in May', 'it rose 5 per cent in May', ['number: per cent → %']],
    ['it took 25 days to end', 'it took twenty-five days to end', ['number: twenty-five → 25']],
    [
      'the color of steel is grey',
      'the colour of steel is gray',
      ['spelling: colour → color', 'spelling: gray → grey'],
    ],
    [
      'we organise a theatre visit',
      'we organize a theater visit',
      ['spelling: organize → organise', 'spelling: theater → theatre'],
    ],
    ['send an email to us', 'send an e-mail to us', ['hyphenation: e-mail → email']],
    [
      'the govern-\nment knows it',
      'the government knows it',
      ['hyphenation: government → govern-\nment'],
    ],
    ['the café was full', 'the cafe was full', ['spelling: cafe → café']],
    ['He [the clerk] said so', 'He said so', ['insertion:  → the clerk']],
    ['[The clerk] said so again', 'He said so again', ['insertion:  → The clerk']],
    ['we will go and win', 'we will go [applause] and win', ['interruption: applause → ']],
    ['we will go and win', 'we will go (Laughter.) and win', ['interruption: Laughter → ']],
    ['we will go and win', 'we will go (slowly) and win', ['words: slowly → ']],
    ['we hand on it again today', 'we hand it on again today', ['moved: it → ', 'moved:  → it']],
    ['nobody here at all', 'entirely different words', ['nothing in common']],
  ])('%s', (draft, source, expected) => {
    expect(differences(draft, source)).toEqual(expected)
  })

  it('does not match a word far before the passage', () => {
    const source = 'The dog slept on, and then the cat sat on the mat.'
    expect(differences('the cat sat on a mat', source)).toEqual(['words: the → a'])
  })

  it('finds every place with the exact words', () => {
    const words = segmentsOf('so be it', { start: 0, end: 8 })[0] ?? []
    const text = 'so be it, so be so be it'
    const matches = alignWords(words, { text, words: readWords(text) })
    expect(matches).toEqual([
      [0, 1, 2],
      [5, 6, 7],
    ])
  })
})
