/**
 * `npm run train:source-selection -- TRAIN.jsonl [CORPUS.jsonl …]`: learns the weights of source selection. Writes
 * `src/attributor/source-selection/weights.json`. Deterministic.
 *
 * TRAIN.jsonl holds annotated articles (PolNeAR); each CORPUS.jsonl holds texts that `train/annotated` annotates.
 * `--fold K/N` leaves out every Nth annotated article, starting with the Kth, to measure on.
 */
import { trainingArticles } from '../annotated/training-articles.js'
import { quantised, writeWeights } from '../named-weights.js'
import { examplesOf } from './examples.js'
import { learn } from './learn.js'
import { withOneParagraph, withOuterPunctuation, withShortParagraphs } from './variants.js'

const { articles, annotated } = trainingArticles('npm run train:source-selection')
const examples = [
  ...articles.flatMap(examplesOf),
  ...articles.map(withOuterPunctuation).flatMap(examplesOf),
  ...articles.map(withShortParagraphs).flatMap(examplesOf),
  ...articles.map(withOneParagraph).flatMap(examplesOf),
  ...annotated.flatMap(examplesOf),
  ...annotated.map(withOneParagraph).flatMap(examplesOf),
]
const learnt = learn(examples, {
  epochs: 5,
  rate: 0.08,
  l2: 1e-4,
  l1: 2e-2,
  minCount: 8,
  orders: 3,
})
const count = writeWeights(
  new URL('../../src/attributor/source-selection/weights.json', import.meta.url),
  quantised(learnt, 0.02, 2),
)
console.error(`${examples.length} quoted spans, ${count} weights`)
