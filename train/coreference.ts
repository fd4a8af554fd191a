/**
 * `npm run train:coreference -- TRAIN.jsonl`: learns whom "he" and "she" stand for, and "the official" and "the company";
 * writes `src/attributor/antecedent-weights.json` and `description-weights.json`, the same bytes every time.
 *
 * Learns from `train/antecedents.jsonl` and `train/descriptions.jsonl` (who is meant, by article and offset, read by
 * hand) and from our fixtures.
 */
import { learntAntecedents } from '../src/attributor/antecedents.js'
import { learntDescriptions } from '../src/attributor/descriptions.js'
import { antecedentExamples } from './antecedent-examples.js'
import { descriptionExamples } from './description-examples.js'
import { learnTold } from './learn-told.js'
import { readFixtures, readTold } from './told.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:coreference -- TRAIN.jsonl [--folds N]')
  process.exit(2)
}
const fixtures = readFixtures()
const weightsFile = (name: string): URL => new URL(`../src/attributor/${name}`, import.meta.url)
learnTold([
  {
    what: 'pronouns',
    target: weightsFile('antecedent-weights.json'),
    articles: [...readTold('antecedents.jsonl', file), ...fixtures],
    examplesOf: (article, [pronouns, descriptions]) =>
      antecedentExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
  {
    what: 'descriptions',
    target: weightsFile('description-weights.json'),
    articles: [...readTold('descriptions.jsonl', file), ...fixtures],
    examplesOf: (article, [pronouns, descriptions]) =>
      descriptionExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
])
