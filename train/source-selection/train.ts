/**
 * `npm run train:source-selection -- TRAIN.jsonl`: learns the ranker's weights and writes
 * `src/attributor/source-selection/weights.json`. Deterministic.
 */
import { readArticles } from '../corpus.js'
import { quantised, writeWeights } from '../named-weights.js'
import { examplesOf } from './examples.js'
import { learn } from './learn.js'
import { withOneParagraph, withOuterPunctuation, withShortParagraphs } from './variants.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:source-selection -- TRAIN.jsonl')
  process.exit(2)
}
const articles = readArticles(file)
const examples = [
  ...articles.flatMap(examplesOf),
  ...articles.map(withOuterPunctuation).flatMap(examplesOf),
  ...articles.map(withShortParagraphs).flatMap(examplesOf),
  ...articles.map(withOneParagraph).flatMap(examplesOf),
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
