/**
 * `npm run train:report-tagger -- TRAIN.jsonl [CORPUS.jsonl …] [--taught TAUGHT.jsonl]`: learns the tagger of reported speech from
 * TRAIN, from the articles of the corpora in `train/annotated/reports/learnt.jsonl`, and from what a teacher says of others
 * (`teach.ts`). Writes `src/attributor/report-tagger/weights.json`. Deterministic.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { TaggerData } from '../../src/attributor/report-tagger/tagger.js'
import { readReports } from '../annotated/read-reports.js'
import { linesOf } from '../annotated/texts.js'
import { readArticles } from '../corpus.js'
import { learnCrf } from './crf.js'
import { type Sequence, sequencesOf, taughtSequencesOf } from './data.js'
import { learnNet } from './net.js'
import { quantise } from './quantise.js'
import { quantiseNet } from './quantise-net.js'
import type { TaughtArticle } from './taught.js'

const {
  positionals: [file, ...corpora],
  values: { taught, part },
} = parseArgs({
  allowPositionals: true,
  // --part is for the processes that this one starts
  options: { taught: { type: 'string' }, part: { type: 'string' } },
})
if (!file) {
  console.error(
    'usage: npm run train:report-tagger -- TRAIN.jsonl [CORPUS.jsonl …] [--taught TAUGHT.jsonl]',
  )
  process.exit(2)
}
const BITS = 17
const NET_BITS = 16
/** Tuned on dev, like the network's share of the scores. */
const BEGINNING = 0.5
/** The two models are independent, so each is learnt in its own process. */
if (part === undefined) {
  const [linear, net] = await Promise.all([learnApart('linear'), learnApart('net')])
  const data = { bits: BITS, ...linear, beginning: BEGINNING, net } as TaggerData
  writeFileSync(
    new URL('../../src/attributor/report-tagger/weights.json', import.meta.url),
    `${JSON.stringify(data)}\n`,
  )
} else {
  const sequences = readSequences(file)
  process.stdout.write(
    JSON.stringify(part === 'net' ? learnedNet(sequences) : learnedCrf(sequences)),
  )
}

async function learnApart(model: string): Promise<object> {
  const own = [fileURLToPath(import.meta.url), ...process.argv.slice(2), '--part', model]
  const child = spawn(process.execPath, [...process.execArgv, ...own], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(await text(child.stdout)) as object
}

function readSequences(train: string): Sequence[] {
  const articles = [...readArticles(train), ...readReports('learnt', corpora)]
  const lines = taught === undefined ? [] : linesOf(readFileSync(taught, 'utf8'))
  return [
    ...articles.flatMap((article) => sequencesOf(article, BITS, NET_BITS)),
    ...lines.flatMap((line) =>
      taughtSequencesOf(JSON.parse(line) as TaughtArticle, BITS, NET_BITS),
    ),
  ]
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
