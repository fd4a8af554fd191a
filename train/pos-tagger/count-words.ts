/** Counts of the words in the examples by class. */
import type { Sentence } from '../../src/document/document.js'
import { readView } from '../../src/pos-tagger/sentence-view.js'
import { readTable } from '../../src/pos-tagger/tables/weight-rows.js'
import { kindOf } from '../../src/pos-tagger/word/case-state.js'
import { MODEL_CLASSES } from '../../src/pos-tagger/word/part-of-speech.js'
import { type Word, WordCache } from '../../src/pos-tagger/word/word.js'
import { Rows } from '../../src/pos-tagger/word-scores.js'
import { type Example, UNKNOWN } from './examples.js'

export interface ClassCounts {
  /** Count of each class. */
  readonly classes: Float64Array
  total: number
}

export interface StemCounts extends ClassCounts {
  readonly stem: string
  readonly kind: number
}

export interface WordCounts extends ClassCounts {
  readonly word: Word
  readonly state: number
}

export interface Counts {
  /** By `stemKey`: for the lexicon. */
  readonly stems: ReadonlyMap<string, StemCounts>
  /** By word and state: for endings. */
  readonly words: ReadonlyMap<string, WordCounts>
}

export const stemKey = (stem: string, kind: number): string => `${kind}${stem}`

/** Counts the words with a known class in the sentences to learn from. */
export function countWords(examples: readonly Example[]): Counts {
  const cache = new WordCache(() => 0)
  const rows = new Rows(() => 0, readTable({ bits: 1, weights: '' }))
  const stems = new Map<string, StemCounts>()
  const counted = new Map<string, WordCounts>()
  for (const { document, gold, sentences } of examples) {
    const { words, states } = readView(document, cache, rows)
    for (const index of sentences) {
      const { firstToken, endToken } = document.sentences[index] as Sentence
      for (let i = firstToken; i < endToken; i++) {
        const right = gold[i] as number
        const word = words[i]
        if (right === UNKNOWN || !word) continue
        const state = states[i] as number
        const kind = kindOf(state)
        const { stem, text } = word
        count(stems, stemKey(stem, kind), right, () => ({ stem, kind, ...none() }))
        count(counted, `${state} ${text}`, right, () => ({ word, state, ...none() }))
      }
    }
  }
  return { stems, words: counted }
}

const none = (): ClassCounts => ({ classes: new Float64Array(MODEL_CLASSES), total: 0 })

function count<T extends ClassCounts>(
  counts: Map<string, T>,
  key: string,
  right: number,
  make: () => T,
): void {
  let found = counts.get(key)
  if (!found) {
    found = make()
    counts.set(key, found)
  }
  found.classes[right] = (found.classes[right] as number) + 1
  found.total++
}
