/**
 * `npm run train:speakers -- TRAIN.jsonl [CORPUS.jsonl …]`: learns the weights of the speaker ranker, with the arguments of
 * `train:source-selection`. Writes `src/attributor/speaker-assignment/speaker-weights.json`. Deterministic.
 *
 * The ranker reads what source selection says, which is surer of articles it was trained on. So each fifth of the articles
 * is read with weights learnt from the other four. `--folds FOLDER` keeps these weights between runs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { linearRanker } from '../../src/models/linear-ranker.js'
import type { NamedWeights } from '../../src/models/weights.js'
import { trainingArticles } from '../annotated/training-articles.js'
import { quantised, writeWeights } from '../named-weights.js'
import { learn } from '../source-selection/learn.js'
import { learnSources } from '../source-selection/learn-sources.js'
import { speakerExamplesOf } from './examples.js'

const FOLDS = 5

const { articles, annotated } = trainingArticles('npm run train:speakers')
const { folds } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { folds: { type: 'string' } },
}).values

const examples = Array.from({ length: FOLDS }, (_, fold) => {
  const ranker = linearRanker(sourceWeights(fold))
  const isLeftOut = (_: unknown, i: number): boolean => i % FOLDS === fold
  return [...articles.filter(isLeftOut), ...annotated.filter(isLeftOut)].flatMap((article) =>
    speakerExamplesOf(article, ranker),
  )
}).flat()
const learnt = learn(examples, {
  epochs: 8,
  rate: 0.08,
  l2: 1e-4,
  l1: 2e-2,
  minCount: 6,
  orders: 3,
})
const count = writeWeights(
  new URL('../../src/attributor/speaker-assignment/speaker-weights.json', import.meta.url),
  quantised(learnt, 0.02, 1),
)
console.error(`${examples.length} statements, ${count} weights`)

function sourceWeights(fold: number): NamedWeights {
  const file = typeof folds === 'string' ? join(folds, `ss-fold${fold}.json`) : null
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const isKept = (_: unknown, i: number): boolean => i % FOLDS !== fold
  const weights = learnSources(articles.filter(isKept), annotated.filter(isKept))
  if (file) writeFileSync(file, JSON.stringify(weights))
  return weights
}
