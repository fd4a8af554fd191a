/** `npm run train -- TRAIN.jsonl`: learns the ranker's weights and writes `src/attributor/weights.json`. The same bytes every time. */
import { writeFileSync } from 'node:fs'
import { readArticles } from './corpus.js'
import { examplesOf } from './examples.js'
import { learn } from './learn.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train -- TRAIN.jsonl')
  process.exit(2)
}
const examples = readArticles(file).flatMap(examplesOf)
const learnt = learn(examples, { epochs: 8, rate: 0.15, l2: 1e-4, l1: 2e-3, minCount: 3 })
const unit = 0.02
const rows = [...learnt]
  .map(([feature, weight]): [string, number] => [feature, Math.round(weight / unit)])
  .filter(([, weight]) => Math.abs(weight) > 1)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const lines = rows.map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`)
writeFileSync(new URL('../src/attributor/weights.json', import.meta.url), `{"unit":${unit},"weights":{\n${lines.join(',\n')}\n}}\n`)
console.error(`${examples.length} quoted spans, ${rows.length} weights`)
