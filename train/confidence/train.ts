/**
 * `npm run train:confidence -- PAGES.jsonl`: fits how confidence follows from probability, with the large model and without.
 * Writes `src/attributor/speaker-assignment/speaker-calibration.json`. Deterministic.
 *
 * PAGES holds texts that `train/annotated` annotates, neither chosen for their confidence nor learnt from by source selection,
 * the ranker of speakers or the large model, which reads them here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { rankSpeakers } from '../../src/attributor/speaker-assignment/rank-speakers.js'
import { linearRanker } from '../../src/models/linear-ranker.js'
import { loadLarge } from '../../src/node/large-model.js'
import { readAnnotated } from '../annotated/read-annotated.js'
import { type ReadExample, readExamplesOf } from '../readings/examples.js'
import { probabilitiesOf } from '../readings/fit.js'
import { calibrate } from './calibrate.js'
import { outcomeOf } from './outcome.js'

const pages = process.argv.slice(2)
if (pages.length === 0) {
  console.error('usage: npm run train:confidence -- PAGES.jsonl')
  process.exit(2)
}
const model = loadLarge()
const attributor = new URL('../../src/attributor/', import.meta.url)
const sources = readFileSync(new URL('source-selection/weights.json', attributor), 'utf8')
const ranker = linearRanker(JSON.parse(sources))
const examples = readAnnotated(pages).flatMap((article): ReadExample[] =>
  readExamplesOf(article, ranker, rankSpeakers, model),
)
const weights = JSON.parse(
  readFileSync(new URL('speaker-assignment/reading-weights.json', attributor), 'utf8'),
)
const alone = examples.map(({ ranked, right, hasBase }) => outcomeOf(ranked, right, !hasBase))
const read = examples.map(({ terms, right }) =>
  outcomeOf(probabilitiesOf(terms, weights), right, true),
)
const calibration = {
  fast: rounded(calibrate(alone.filter((one) => one !== null))),
  read: rounded(calibrate(read.filter((one) => one !== null))),
}
const folder = new URL('speaker-assignment/', attributor)
writeFileSync(
  new URL('speaker-calibration.json', folder),
  `${JSON.stringify(calibration, null, 2)}\n`,
)

const best = (probabilities: readonly number[]): number =>
  probabilities.indexOf(Math.max(...probabilities))
const share = (some: (example: ReadExample) => boolean): string =>
  `${((100 * examples.filter(some).length) / examples.length).toFixed(2)} %`
const without = share(({ ranked, right }) => right.includes(best(ranked)))
const together = share(({ terms, right }) => right.includes(best(probabilitiesOf(terms, weights))))
console.error(
  `${examples.length} statements; right ${without} without, ${together} with the readings`,
  calibration,
)

function rounded<T extends object>(numbers: T): T {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, Number(value.toFixed(3))]),
  ) as T
}
