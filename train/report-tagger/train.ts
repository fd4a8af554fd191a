/**
 * `npm run train:report-tagger -- TRAIN.jsonl`: learns the tagger of reported speech and writes
 * `src/attributor/report-tagger/weights.json`. Deterministic.
 */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { TaggerData } from '../../src/attributor/report-tagger/tagger.js'
import { readArticles } from '../corpus.js'
import { learnCrf } from './crf.js'
import { type Sequence, sequencesOf } from './data.js'
import { learnNet } from './net.js'
import { quantise } from './quantise.js'
import { quantiseNet } from './quantise-net.js'

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run train:report-tagger -- TRAIN.jsonl')
  process.exit(2)
}
const BITS = 17
const NET_BITS = 16
/** Tuned on dev, like the network's share of the scores. */
const BEGINNING = 0.5
/** The two models are independent, so each is learnt in its own process. */
const part = process.argv[3]
if (part === undefined) {
  const [linear, net] = await Promise.all([learnApart('linear'), learnApart('net')])
  const data = { bits: BITS, ...linear, beginning: BEGINNING, net } as TaggerData
  writeFileSync(
    new URL('../../src/attributor/report-tagger/weights.json', import.meta.url),
    `${JSON.stringify(data)}\n`,
  )
} else {
  const sequences = readArticles(file).flatMap((article) => sequencesOf(article, BITS, NET_BITS))
  process.stdout.write(
    JSON.stringify(part === 'net' ? learnedNet(sequences) : learnedCrf(sequences)),
  )
}

async function learnApart(model: string): Promise<object> {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), file as string, model]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return JSON.parse(await text(child.stdout)) as object
}

function progress(model: string): (epoch: number, likelihood: number) => void {
  const started = performance.now()
  return (epoch, likelihood) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    const line = `${model}, epoch ${epoch + 1}, log-likelihood ${likelihood.toFixed(4)} per token`
    console.error(`${seconds} s: ${line}`)
  }
}

function learnedCrf(sequences: readonly Sequence[]): ReturnType<typeof quantise> {
  const crf = learnCrf(sequences, {
    bits: BITS,
    epochs: 4,
    rate: 0.02,
    damping: 1,
    l2: 5,
    dropout: 0.4,
    seed: 1,
    onEpoch: progress('linear'),
  })
  return quantise(crf)
}

function learnedNet(sequences: readonly Sequence[]): ReturnType<typeof quantiseNet> {
  const net = learnNet(sequences, {
    bits: NET_BITS,
    epochs: 5,
    rate: 0.002,
    vectorRate: 0.1,
    dropout: 0.3,
    seed: 1,
    onEpoch: progress('net'),
  })
  return quantiseNet(net, NET_BITS)
}
