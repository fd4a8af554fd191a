/**
 * `npm run train:source-selection -- TRAIN.jsonl [CORPUS.jsonl …]`: learns the weights of source selection. Writes
 * `src/attributor/source-selection/weights.json`. Deterministic.
 *
 * TRAIN.jsonl holds annotated articles (PolNeAR); each CORPUS.jsonl holds texts that `train/annotated` annotates.
 * `--fold K/N` leaves out every Nth annotated article, starting with the Kth, to measure on.
 */
import { trainingArticles } from '../annotated/training-articles.js'
import { writeWeights } from '../named-weights.js'
import { learnSources } from './learn-sources.js'

const { articles, annotated } = trainingArticles('npm run train:source-selection')
const count = writeWeights(
  new URL('../../src/attributor/source-selection/weights.json', import.meta.url),
  learnSources(articles, annotated),
)
console.error(`${count} weights`)
