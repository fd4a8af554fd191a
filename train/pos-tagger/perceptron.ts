/** Learns the weights of the context: an averaged perceptron (Collins 2002) with greedy decoding (Honnibal 2013). */
import type { Sentence } from '../../src/document/document.js'
import { ClauseReader } from '../../src/pos-tagger/features/clause-state.js'
import { contextFeatures, type View } from '../../src/pos-tagger/features/context-features.js'
import { readSentence } from '../../src/pos-tagger/greedy-tagger.js'
import { UNIT } from '../../src/pos-tagger/tables/lexicon-entry.js'
import { MOST_FEATURES, ROW, STEP, tableLength } from '../../src/pos-tagger/tables/weight-rows.js'
import type { Word } from '../../src/pos-tagger/word/word.js'
import { shuffle } from '../shuffle.js'
import { type Example, UNKNOWN } from './examples.js'

export interface Seen {
  readonly view: View
  readonly example: Example
}

export interface ContextOptions {
  /** The table has 2^bits buckets. */
  readonly bits: number
  readonly epochs: number
  readonly random: () => number
  /** 1 for the weights that may change; all of them by default. */
  readonly kept?: Uint8Array
  readonly onEpoch: (epoch: number, right: number) => void
}

/** Step of an update, on the scale of the word scores (natural logarithms). */
const CHANGE = 0.25

/** Returns the averaged weights, by bucket and class. */
export function learnContext(
  seen: readonly Seen[],
  { bits, epochs, random, kept, onEpoch }: ContextOptions,
): Float64Array {
  const weights = new Float64Array(tableLength(bits))
  /** Sum of each weight's changes times their time steps, for the average. */
  const changes = new Float64Array(weights.length)
  const shift = 32 - bits
  const clause = new ClauseReader()
  const features = new Int32Array(MOST_FEATURES)
  const scores = new Float64Array(ROW)
  const sentences = seen.flatMap(({ view, example: { document, gold, sentences } }) =>
    sentences.map((index) => ({ view, gold, sentence: document.sentences[index] as Sentence })),
  )
  const order = sentences.map((_, i) => i)
  let time = 1

  const score = (view: View, at: number): number => {
    const row = (view.words[at] as Word).rows[view.states[at] as number] as Int32Array
    for (let c = 0; c < ROW; c++) scores[c] = (row[c] as number) * UNIT
    const count = contextFeatures(view, clause, at, features)
    for (let k = 0; k < count; k++) {
      const place = ((features[k] as number) >>> shift) * STEP
      features[k] = place
      for (let c = 0; c < ROW; c++)
        scores[c] = (scores[c] as number) + (weights[place + c] as number)
    }
    return count
  }
  const change = (at: number, by: number): void => {
    if (kept && kept[at] === 0) return
    weights[at] = (weights[at] as number) + by
    changes[at] = (changes[at] as number) + by * time
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    const before = time
    for (const index of order) {
      const { view, gold, sentence } = sentences[index] as (typeof sentences)[number]
      readSentence(view, sentence, clause, (at) => {
        const count = score(view, at)
        let best = 0
        for (let c = 1; c < ROW; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
        const right = gold[at] as number
        if (right === UNKNOWN) return best
        time++
        if (best === right) return best
        wrong++
        for (let k = 0; k < count; k++) {
          change((features[k] as number) + right, CHANGE)
          change((features[k] as number) + best, -CHANGE)
        }
        return best
      })
    }
    onEpoch(epoch, 1 - wrong / (time - before))
  }
  return weights.map((weight, i) => weight - (changes[i] as number) / time)
}
