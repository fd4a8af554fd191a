/**
 * `npm run train:descriptions -- TRAIN.jsonl`: learns whom "the official" and "the company" stand for and writes
 * `src/attributor/description-weights.json`; the same bytes every time.
 *
 * Learns from `train/descriptions.jsonl` (who is meant, by article and offset, read by hand) and from our fixtures.
 */
import { learntDescriptions } from '../src/attributor/descriptions.js'
import { descriptionExamples } from './description-examples.js'
import { learnTold } from './learn-told.js'
import { readFixtures, readTold } from './told.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:descriptions -- TRAIN.jsonl [--folds N]')
  process.exit(2)
}
const articles = [...readTold('descriptions.jsonl', file), ...readFixtures()]
learnTold({
  what: 'descriptions',
  target: new URL('../src/attributor/description-weights.json', import.meta.url),
  articles: articles.length,
  examplesOf: (i, weights) => {
    const article = articles[i]
    return article ? descriptionExamples(article, learntDescriptions(weights)) : []
  },
})
