/**
 * `npm run train:speakers -- TRAIN.jsonl [CORPUS.jsonl …]`: learns the weights of the speaker ranker, with the arguments of
 * `train:source-selection`. Writes `src/attributor/speaker-assignment/speaker-weights.json`. Deterministic.
 *
 * The ranker reads what source selection says, which is surer of articles it was trained on. So each fifth of the articles
 * is read with weights learnt from the other four. `--folds FOLDER` keeps these weights between runs, and writes those of the
 * speaker ranker that were learnt without each fifth (`speakers-foldK.json`), for `train:readings`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { linearRanker } from '../../src/models/linear-ranker.js'
import type { NamedWeights } from '../../src/models/weights.js'
import { trainingArticles } from '../annotated/training-articles.js'
import type { GoldArticle } from '../corpus.js'
import { quantised, writeWeights } from '../named-weights.js'
import type { Example } from '../source-selection/examples.js'
import { learn } from '../source-selection/learn.js'
import { learnSources } from '../source-selection/learn-sources.js'
import { speakerExamplesOf } from './examples.js'

const FOLDS = 5
/** Weights are whole multiples of it. */
const UNIT = 0.02

const { articles, annotated } = trainingArticles('npm run train:speakers')
const { folds } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { folds: { type: 'string' } },
}).values

const LEARNING = { epochs: 6, rate: 0.06, l2: 1e-4, l1: 1e-2, minCount: 5, orders: 3 }

const parts = Array.from({ length: FOLDS }, (_, fold) => {
  const ranker = linearRanker(sourceWeights(fold))
  const isLeftOut = (_: unknown, i: number): boolean => i % FOLDS === fold
  const examplesOf = (all: readonly GoldArticle[]): Example[] =>
    all.filter(isLeftOut).flatMap((article) => speakerExamplesOf(article, ranker))
  return { corpus: examplesOf(articles), annotated: examplesOf(annotated) }
})
const answerable = ({ right }: Example): boolean => right.length > 0
const learnFrom = (some: typeof parts) =>
  learn(
    some.flatMap(({ corpus, annotated }) => [...corpus, ...annotated]).filter(answerable),
    LEARNING,
  )

if (typeof folds === 'string')
  parts.forEach((_, fold) => {
    const weights = learnFrom(parts.filter((_, other) => other !== fold))
    const file = join(folds, `speakers-fold${fold}.json`)
    writeWeights(pathToFileURL(file), quantised(weights, UNIT, 1))
  })
const folder = new URL('../../src/attributor/speaker-assignment/', import.meta.url)
const count = writeWeights(
  new URL('speaker-weights.json', folder),
  quantised(learnFrom(parts), UNIT, 1),
)
console.error(`${count} weights`)

function sourceWeights(fold: number): NamedWeights {
  const file = typeof folds === 'string' ? join(folds, `ss-fold${fold}.json`) : null
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const isKept = (_: unknown, i: number): boolean => i % FOLDS !== fold
  const weights = learnSources(articles.filter(isKept), annotated.filter(isKept))
  if (file) writeFileSync(file, JSON.stringify(weights))
  return weights
}
