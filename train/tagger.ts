/**
 * `npm run train:tagger -- TRAIN.jsonl`: learns the tagger of reported speech and writes `src/tagger/weights.json`.
 * The same bytes every time.
 */
import { writeFileSync } from 'node:fs'
import { readArticles } from './corpus.js'
import { learnCrf } from './crf.js'
import { quantise } from './quantise.js'
import { sequencesOf } from './tagger-data.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:tagger -- TRAIN.jsonl')
  process.exit(2)
}
const BITS = 17
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
const sequences = readArticles(file).flatMap((article) => sequencesOf(article, BITS))
console.error(`${seconds()} s: ${sequences.length} paragraphs`)
const crf = learnCrf(sequences, {
  bits: BITS,
  epochs: 4,
  rate: 0.03,
  damping: 1,
  l2: 5,
  dropout: 0.3,
  seed: 1,
  onEpoch: (epoch, likelihood) =>
    console.error(
      `${seconds()} s: epoch ${epoch + 1}, log-likelihood ${likelihood.toFixed(4)} a token`,
    ),
})
const data = quantise(crf, BITS)
writeFileSync(new URL('../src/tagger/weights.json', import.meta.url), `${JSON.stringify(data)}\n`)
