/**
 * `npm run train:coreference -- TRAIN.jsonl`: learns whom "he" and "she" stand for, and "the official" and "the company";
 * writes `src/attributor/coreference/pronouns/antecedent-weights.json` and `description-weights.json`, the same bytes every time.
 *
 * Learns from `train/coreference/antecedents.jsonl` and `train/coreference/descriptions.jsonl` (who is meant, by article and offset, read by
 * hand) and from our fixtures.
 */

import { learntDescriptions } from '../../src/attributor/coreference/descriptions/choose-referent.js'
import { learntAntecedents } from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { readFixtures, readTold } from './annotated-mentions.js'
import { antecedentExamples } from './antecedent-examples.js'
import { descriptionExamples } from './description-examples.js'
import { learnTold } from './learn-told.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:coreference -- TRAIN.jsonl [--folds N]')
  process.exit(2)
}
const fixtures = readFixtures()
const weightsFile = (name: string): URL =>
  new URL(`../../src/attributor/coreference/${name}`, import.meta.url)
learnTold([
  {
    what: 'pronouns',
    target: weightsFile('pronouns/antecedent-weights.json'),
    articles: [...readTold('antecedents.jsonl', file), ...fixtures],
    examplesOf: (article, [pronouns, descriptions]) =>
      antecedentExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
  {
    what: 'descriptions',
    target: weightsFile('descriptions/description-weights.json'),
    articles: [...readTold('descriptions.jsonl', file), ...fixtures],
    examplesOf: (article, [pronouns, descriptions]) =>
      descriptionExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
])
