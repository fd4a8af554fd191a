/**
 * `npm run train:coreference -- TRAIN.jsonl [CORPUS.jsonl …]`: learns to resolve pronouns ("he", "she") and descriptions ("the official",
 * "the company"). Writes `pronouns/antecedent-weights.json` and `descriptions/description-weights.json` in
 * `src/attributor/coreference`. Deterministic.
 *
 * The examples are the referents annotated by hand in `train/coreference/antecedents.jsonl` and `descriptions.jsonl`, by
 * article and offset, the sources of our fixtures and those of `train/annotated`.
 */

import { learntDescriptions } from '../../src/attributor/coreference/descriptions/choose-referent.js'
import { learntAntecedents } from '../../src/attributor/coreference/pronouns/choose-antecedent.js'
import { trainingArticles } from '../annotated/training-articles.js'
import { annotatedSources, readAnnotated, readFixtures } from './annotated-mentions.js'
import { antecedentExamples } from './antecedent-examples.js'
import { descriptionExamples } from './description-examples.js'
import { learnRankers } from './learn-rankers.js'

const { corpus, annotated } = trainingArticles('npm run train:coreference')
const known = [...readFixtures(), ...annotatedSources(annotated)]
const weightsFile = (name: string): URL =>
  new URL(`../../src/attributor/coreference/${name}`, import.meta.url)
learnRankers([
  {
    what: 'pronouns',
    target: weightsFile('pronouns/antecedent-weights.json'),
    articles: [...readAnnotated('antecedents.jsonl', corpus), ...known],
    examplesOf: (article, [pronouns, descriptions]) =>
      antecedentExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
  {
    what: 'descriptions',
    target: weightsFile('descriptions/description-weights.json'),
    articles: [...readAnnotated('descriptions.jsonl', corpus), ...known],
    examplesOf: (article, [pronouns, descriptions]) =>
      descriptionExamples(article, learntAntecedents(pronouns), learntDescriptions(descriptions)),
  },
])
