/**
 * `npm run train:tagger -- TRAIN.jsonl`: learns the tagger of reported speech and writes `src/tagger/weights.json`.
 * The same bytes every time.
 */
import { writeFileSync } from 'node:fs'
import { LABELS } from '../src/tagger/labels.js'
import type { TaggerData } from '../src/tagger/tagger.js'
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
const NET_BITS = 16
/** Added to every label that begins a span: it costs precision, gains more recall; chosen on a held-out quarter. */
const BEGINNING = 0.35
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
const articles = readArticles(file)
const sequences = articles.flatMap((article) => sequencesOf(article, BITS, NET_BITS))
console.error(`${seconds()} s: ${sequences.length} paragraphs`)
const crf = learnCrf(sequences, {
  bits: BITS,
  epochs: 4,
  rate: 0.02,
  damping: 1,
  l2: 5,
  dropout: 0.4,
  seed: 1,
  onEpoch: (epoch, likelihood) =>
    console.error(
      `${seconds()} s: epoch ${epoch + 1}, log-likelihood ${likelihood.toFixed(4)} a token`,
    ),
})
for (let i = 0; i < crf.transitions.length; i++)
  if (LABELS[i % LABELS.length]?.begins)
    crf.transitions[i] = (crf.transitions[i] as number) + BEGINNING
const data: TaggerData = { bits: BITS, ...quantise(crf) }
writeFileSync(new URL('../src/tagger/weights.json', import.meta.url), `${JSON.stringify(data)}\n`)
