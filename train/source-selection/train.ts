/**
 * `npm run train:source-selection -- TRAIN.jsonl [CORPUS.jsonl …]`: learns the weights of source selection and writes
 * `src/attributor/source-selection/weights.json`, the same bytes every time.
 *
 * TRAIN.jsonl holds annotated articles (PolNeAR); each CORPUS.jsonl holds texts that `train/annotated` annotates.
 * `--fold K/N` leaves out every Nth annotated article, starting with the Kth, to measure on.
 */
import { writeFileSync } from 'node:fs'
import { trainingArticles } from '../annotated/training-articles.js'
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
const unit = 0.02
const rows = [...learnt]
  .map(([feature, weight]): [string, number] => [feature, Math.round(weight / unit)])
  .filter(([, weight]) => Math.abs(weight) > 1)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const lines = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`)
writeFileSync(
  new URL('../../src/attributor/source-selection/weights.json', import.meta.url),
  `{"unit":${unit},"weights":{\n${lines.join(',\n')}\n}}\n`,
)
console.error(`${examples.length} quoted spans, ${rows.length} weights`)
