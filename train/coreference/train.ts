/**
 * `npm run train:coreference -- TRAIN.jsonl [CORPUS.jsonl …]`: learns whom "he" and "she" stand for, and "the official" and "the company";
 * writes `src/attributor/coreference/pronouns/antecedent-weights.json` and `description-weights.json`, the same bytes every time.
 *
 * Learns from `train/coreference/antecedents.jsonl` and `train/coreference/descriptions.jsonl` (who is meant, by article and offset, read by
 * hand), from our fixtures and from the sources in `train/annotated`.
 */

import { learntDescriptions } from '../../src/attributor/coreference/descriptions/choose-referent.js'
import { learntAntecedents } from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { trainingArticles } from '../annotated/training-articles.js'
import { readFixtures, readTold, toldOf } from './annotated-mentions.js'
import { antecedentExamples } from './antecedent-examples.js'
import { descriptionExamples } from './description-examples.js'
import { learnTold } from './learn-told.js'

const { corpus, annotated } = trainingArticles('npm run train:coreference')
const known = [...readFixtures(), ...toldOf(annotated)]
const weightsFile = (name: string): URL =>
  new URL(`../../src/attributor/coreference/${name}`, import.meta.url)
learnTold([
  {
    what: 'pronouns',
    target: weightsFile('pronouns/antecedent-weights.json'),
    articles: [...readTold('antecedents.jsonl', corpus), ...known],
    examplesOf: (article, [pronouns, descriptions]) =>
      antecedentExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
  {
    what: 'descriptions',
    target: weightsFile('descriptions/description-weights.json'),
    articles: [...readTold('descriptions.jsonl', corpus), ...known],
    examplesOf: (article, [pronouns, descriptions]) =>
      descriptionExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
])
