import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitIntoPieces } from '../../src/pieces/pieces.js'
import { createVocabulary } from '../../src/pieces/vocabulary.js'

interface Table {
  readonly vocabulary: readonly string[]
  readonly cases: readonly {
    readonly text: string
    readonly pieces: readonly string[]
    readonly offsets: readonly (readonly [number, number])[]
  }[]
}

/** Made by table.py with the tokenizers library. */
const table = JSON.parse(
  readFileSync(new URL('bert-pieces.json', import.meta.url), 'utf8'),
) as Table
const vocabulary = createVocabulary(table.vocabulary)

/** Whether an offset is inside a character of two code units. */
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) as number) > 0xffff

describe('splitIntoPieces', () => {
  it.each(table.cases)('reads $text as BERT does', ({ text, pieces, offsets }) => {
    const { ids, starts, ends } = splitIntoPieces(text, vocabulary)
    expect(ids.map((id) => table.vocabulary[id])).toEqual(pieces)
    expect(starts.map((start, i) => [start, ends[i]])).toEqual(offsets)
  })

  it('reads names of special pieces as text', () => {
    const { ids } = splitIntoPieces('a [SEP] b', vocabulary)
    expect(ids).not.toContain(vocabulary.end)
  })

  it('gives offsets in order, on whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends } = splitIntoPieces(text, vocabulary)
        const rightAt = (start: number, i: number): boolean => {
          const end = ends[i] as number
          const after =
            i === 0 || (start >= (starts[i - 1] as number) && end >= (ends[i - 1] as number))
          return (
            after &&
            start < end &&
            end <= text.length &&
            !cutsPair(text, start) &&
            !cutsPair(text, end)
          )
        }
        expect(starts.every(rightAt)).toBe(true)
      }),
    )
  })

  it('takes time linear in the length of a word', () => {
    const { ids } = splitIntoPieces('z'.repeat(200_000), vocabulary)
    expect(ids).toEqual([vocabulary.unknown])
  })
})

describe('createVocabulary', () => {
  it('needs the special pieces', () => {
    expect(() => createVocabulary(['[UNK]', '[CLS]', 'the'])).toThrow(
      'the vocabulary has no piece [SEP]',
    )
  })
})
