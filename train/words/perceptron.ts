/** Learns the weights of the context: the averaged perceptron (Collins 2002), greedy (Honnibal 2013). */
import { ClauseReader } from '../../src/words/clause.js'
import { contextFeatures, type View } from '../../src/words/context.js'
import { UNIT } from '../../src/words/entry.js'
import { readSentence } from '../../src/words/model.js'
import { MOST_FEATURES, ROW, tableBytes } from '../../src/words/table.js'
import type { Word } from '../../src/words/word.js'
import { shuffle } from '../shuffle.js'
import { type Example, UNKNOWN } from './examples.js'

export interface Seen {
  readonly view: View
  readonly example: Example
}

export function learnContext(
  seen: readonly Seen[],
  bits: number,
  epochs: number,
  random: () => number,
  onEpoch: (epoch: number, right: number) => void,
): Float64Array {
  const weights = new Float64Array(tableBytes(bits))
  /** Each weight's changes times when they were made. */
  const changes = new Float64Array(weights.length)
  const shift = 32 - bits
  const clause = new ClauseReader()
  const features = new Int32Array(MOST_FEATURES)
  const scores = new Float64Array(ROW)
  const order = seen.flatMap(({ example }, i) => example.sentences.map((s) => i * 65536 + s))
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const key of order) {
      const { view, example } = seen[key >> 16] as Seen
      const sentence = example.document.sentences[key & 65535]
      if (!sentence) continue
      readSentence(view, sentence, clause, (at) => {
        const row = (view.words[at] as Word).rows[view.states[at] as number] as Int32Array
        for (let c = 0; c < ROW; c++) scores[c] = (row[c] as number) * UNIT
        const count = contextFeatures(view, clause, at, features)
        for (let k = 0; k < count; k++) {
          const place = ((features[k] as number) >>> shift) * 4
          features[k] = place
          for (let c = 0; c < ROW; c++)
            scores[c] = (scores[c] as number) + (weights[place + c] as number)
        }
        let best = 0
        for (let c = 1; c < ROW; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
        const right = example.gold[at] as number
        if (right === UNKNOWN) return best
        time++
        all++
        if (best === right) return best
        wrong++
        for (let k = 0; k < count; k++) {
          const to = (features[k] as number) + right
          const from = (features[k] as number) + best
          weights[to] = (weights[to] as number) + 1
          changes[to] = (changes[to] as number) + time
          weights[from] = (weights[from] as number) - 1
          changes[from] = (changes[from] as number) - time
        }
        return best
      })
    }
    onEpoch(epoch, 1 - wrong / all)
  }
  return weights.map((weight, i) => weight - (changes[i] as number) / time)
}
