/**
 * `npm run train:tagger -- TRAIN.jsonl`: learns the tagger of reported speech and writes `src/tagger/weights.json`.
 * The same bytes every time.
 */
import { writeFileSync } from 'node:fs'
import type { TaggerData } from '../src/tagger/tagger.js'
import { readArticles } from './corpus.js'
import { learnCrf } from './crf.js'
import { learnNet } from './net.js'
import { quantise } from './quantise.js'
import { quantiseNet } from './quantise-net.js'
import { sequencesOf } from './tagger-data.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:tagger -- TRAIN.jsonl')
  process.exit(2)
}
const BITS = 17
const NET_BITS = 16
/** Chosen on a held-out quarter of the articles. */
const BEGINNING = 0.35
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
const articles = readArticles(file)
const told = (model: string) => (epoch: number, likelihood: number) =>
  console.error(
    `${seconds()} s: ${model}, epoch ${epoch + 1}, log-likelihood ${likelihood.toFixed(4)} a token`,
  )
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
  onEpoch: told('linear'),
})
const net = learnNet(sequences, {
  bits: NET_BITS,
  epochs: 6,
  rate: 0.002,
  vectorRate: 0.1,
  dropout: 0.15,
  seed: 1,
  onEpoch: told('net'),
})
const data: TaggerData = {
  bits: BITS,
  ...quantise(crf),
  beginning: BEGINNING,
  net: quantiseNet(net, NET_BITS),
}
writeFileSync(new URL('../src/tagger/weights.json', import.meta.url), `${JSON.stringify(data)}\n`)
