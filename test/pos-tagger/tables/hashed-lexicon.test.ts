import { expect, it } from 'vitest'
import { readLexicon } from '../../../src/pos-tagger/tables/hashed-lexicon.js'
import { packLexicon } from '../../../train/pos-tagger/pack.js'

const entries = Array.from({ length: 500 }, (_, i) => ({
  stem: `word${i}`,
  kind: i % 3,
  entry: 1 + ((i * 7919) % 65535),
}))

it('returns packed entries', () => {
  const lookup = readLexicon(packLexicon(entries))
  expect(entries.map(({ stem, kind }) => lookup(stem, kind))).toEqual(
    entries.map(({ entry }) => entry),
  )
})

it('returns 0 for other words', () => {
  const lookup = readLexicon(packLexicon(entries))
  const others = Array.from({ length: 500 }, (_, i) => lookup(`other${i}`, 0))
  expect(others.filter((entry) => entry !== 0)).toEqual([])
})

it('finds British spellings of American entries', () => {
  const lookup = readLexicon(
    packLexicon(
      ['color', 'organized', 'center', 'defense'].map((stem, i) => ({
        stem,
        kind: 0,
        entry: i + 1,
      })),
    ),
  )
  expect(['colour', 'organised', 'centre', 'defence'].map((word) => lookup(word, 0))).toEqual([
    1, 2, 3, 4,
  ])
})
