/**
 * `npm run train:words -- TRAIN.jsonl TAGS.jsonl`: learns the word tagger and writes `src/words/weights.json`. The same
 * bytes every time. `train/teacher/tag` makes the tags.
 */
import { writeFileSync } from 'node:fs'
import { learnWords } from './words/data.js'
import { readExamples } from './words/examples.js'

const [texts, tags, to] = process.argv.slice(2)
if (!texts || !tags) {
  console.error('usage: npm run train:words -- TRAIN.jsonl TAGS.jsonl')
  process.exit(2)
}
const started = performance.now()
const data = learnWords(
  readExamples(texts, tags),
  {
    endings: { bits: 16, weights: 15_000 },
    context: { bits: 18, weights: 80_000 },
    epochs: [5, 6],
  },
  (line) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${line}`),
)
const path = to ?? new URL('../src/words/weights.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(data)}\n`)
