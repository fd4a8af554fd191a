/**
 * `npm run train:pronouns -- TRAIN.jsonl`: learns whom "he" and "she" stand for and writes
 * `src/attributor/antecedent-weights.json`; the same bytes every time.
 *
 * Learns from `train/antecedents.jsonl` (who is meant, by article and offset, read by hand) and from our fixtures.
 */
import { learntAntecedents } from '../src/attributor/antecedents.js'
import { antecedentExamples } from './antecedent-examples.js'
import { learnTold } from './learn-told.js'
import { readFixtures, readTold } from './told.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:pronouns -- TRAIN.jsonl [--folds N]')
  process.exit(2)
}
const articles = [...readTold('antecedents.jsonl', file), ...readFixtures()]
learnTold({
  what: 'pronouns',
  target: new URL('../src/attributor/antecedent-weights.json', import.meta.url),
  articles: articles.length,
  examplesOf: (i, weights) => {
    const article = articles[i]
    return article ? antecedentExamples(article, learntAntecedents(weights)) : []
  },
})
