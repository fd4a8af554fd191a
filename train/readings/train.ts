/**
 * `npm run train:readings -- TRAIN.jsonl CORPUS.jsonl … --readings READINGS.jsonl --sources SOURCES.json --speakers SPEAKERS.json`:
 * fits the weights with which a model's reading joins the ranker of speakers. Writes
 * `src/attributor/speaker-assignment/reading-weights.json`. Deterministic.
 *
 * READINGS are those of articles that the model was not trained on, as `train/encoder/predict.py` writes them; SOURCES and
 * SPEAKERS, the weights of source selection and of the ranker of speakers learnt without the same articles, as
 * `npm run train:speakers -- … --folds FOLDER` leaves them in its folder.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { speakerRanker } from '../../src/attributor/speaker-assignment/rank-speakers.js'
import { linearRanker } from '../../src/models/linear-ranker.js'
import { trainingArticles } from '../annotated/training-articles.js'
import { type ReadExample, readExamplesOf } from './examples.js'
import { fitReadings, probabilitiesOf, TERMS, type Weights } from './fit.js'
import { readReadings } from './read-readings.js'

const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    readings: { type: 'string' },
    sources: { type: 'string' },
    speakers: { type: 'string' },
  },
})
const { annotated } = trainingArticles('npm run train:readings')
const { readings: readingsFile, sources, speakers } = values
if (
  typeof readingsFile !== 'string' ||
  typeof sources !== 'string' ||
  typeof speakers !== 'string'
) {
  console.error('train:readings needs --readings, --sources and --speakers')
  process.exit(2)
}
const readings = readReadings(readingsFile)
const ranker = linearRanker(JSON.parse(readFileSync(sources, 'utf8')))
const rankSpeakers = speakerRanker(JSON.parse(readFileSync(speakers, 'utf8')))
const examples = annotated.flatMap((article): ReadExample[] => {
  const model = readings.get(article.id)
  return model ? readExamplesOf(article, ranker, rankSpeakers, model) : []
})
const weights = fitReadings(examples.filter(({ right }) => right.length > 0))
const rounded = Object.fromEntries(
  Object.entries(weights).map(([name, value]) => [name, Number(value.toFixed(3))]),
)
writeFileSync(
  new URL('../../src/attributor/speaker-assignment/reading-weights.json', import.meta.url),
  `${JSON.stringify(rounded)}\n`,
)
const share = (some: (example: ReadExample) => boolean): string =>
  `${((100 * examples.filter(some).length) / examples.length).toFixed(2)} %`
const bestOf = (example: ReadExample, by: Weights): number => {
  const probabilities = probabilitiesOf(example.terms, by)
  return probabilities.indexOf(Math.max(...probabilities))
}
const ranked: Weights = {
  ...(Object.fromEntries(TERMS.map((term) => [term, 0])) as Weights),
  ranked: 1,
}
console.error(
  `${examples.length} statements; right ${share((e) => e.right.includes(bestOf(e, ranked)))} without, ${share(
    (e) => e.right.includes(bestOf(e, weights)),
  )} with the readings`,
  rounded,
)
