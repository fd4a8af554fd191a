/** A text as word pieces, as BERT's tokenizer splits it: the longest known piece first. */
import type { Vocabulary } from './vocabulary.js'
import { readWords, type Word } from './words.js'

export interface Pieces {
  readonly ids: readonly number[]
  /** Where each piece starts in the text, in UTF-16 code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Longer words are unknown as a whole; counted in characters. */
const LONGEST_WORD = 100

/** Splits a text into pieces; names of special pieces in the text, such as "[SEP]", are read as text. */
export function splitIntoPieces(text: string, vocabulary: Vocabulary): Pieces {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (id: number, word: Word, from: number, to: number): void => {
    ids.push(id)
    starts.push(word.starts[from] as number)
    ends.push(word.ends[to - 1] as number)
  }
  readWords(text, (word) => {
    const cuts = cutWord(word.text, vocabulary)
    if (!cuts) return add(vocabulary.unknown, word, 0, word.text.length)
    let from = 0
    for (const { id, to } of cuts) {
      add(id, word, from, to)
      from = to
    }
  })
  return { ids, starts, ends }
}

interface Cut {
  readonly id: number
  /** End in the word. */
  readonly to: number
}

/** The pieces of a word; null if it cannot be made of known ones. */
function cutWord(word: string, { ids, longest }: Vocabulary): readonly Cut[] | null {
  const whole = ids.get(word)
  if (whole !== undefined) return [{ id: whole, to: word.length }]
  if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return null
  const cuts: Cut[] = []
  for (let from = 0; from < word.length; ) {
    let to = Math.min(word.length, from + longest)
    const idOf = (): number | undefined =>
      ids.get(from === 0 ? word.slice(0, to) : `##${word.slice(from, to)}`)
    let id = idOf()
    while (id === undefined && --to > from) id = idOf()
    if (id === undefined) return null
    cuts.push({ id, to })
    from = to
  }
  return cuts
}
