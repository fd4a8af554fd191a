/**
 * `npm run bench:speed [-- ARTICLES.jsonl] [--warm-up OTHERS.jsonl] [--turns 20] [--only start,first,throughput,stages,memory,size]`:
 * measures the build in dist/ in the ways in which people use it, next to Node itself, compromise and wink-nlp, in one run.
 * Prints the report, and writes it to docs/performance.md unless it has only some sections or fewer than 20 turns.
 *
 * The files have one object with a "text" per line; ours are the default. Without --warm-up every second text warms up.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { articlesOf } from '../articles.js'
import { packageSize } from './package-size.js'
import { LEAST_TURNS, publish } from './report/page.js'
import { describeSpeed } from './report/speed-report.js'
import { measureStages } from './stages/measure-stages.js'
import { counted, keptCode, peaks, startUps } from './start/start-up.js'
import { firstReaders, textReaders } from './throughput/readers.js'
import { nearMedian, splitTexts, wordsOf } from './throughput/texts.js'
import { inTurns } from './turns.js'

const SECTIONS = ['start', 'first', 'throughput', 'stages', 'memory', 'size'] as const
const FIRST_ARTICLES = 5

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'warm-up': { type: 'string' },
    turns: { type: 'string', default: `${LEAST_TURNS}` },
    only: { type: 'string', default: SECTIONS.join() },
  },
})
const turns = Number(values.turns)
const only = values.only.split(',')
const unknown = only.find((name) => !SECTIONS.some((section) => section === name))
if (unknown !== undefined) throw new Error(`--only: no section ${unknown}; of ${SECTIONS.join()}`)

const [file] = positionals
const others = values['warm-up']
const texts = articlesOf(file)
const split = splitTexts(texts, others === undefined ? undefined : articlesOf(others))

const folder = mkdtempSync(join(tmpdir(), 'quote-extract-speed-'))
const cache = join(folder, 'cache')
mkdirSync(cache, { mode: 0o700 })

/** Measures a section if it was asked for. */
async function section<T>(
  name: (typeof SECTIONS)[number],
  measure: () => T | Promise<T>,
): Promise<T | null> {
  if (!only.includes(name)) return null
  console.error(`measuring: ${name}`)
  return measure()
}

try {
  const kept = only.includes('start') || only.includes('memory') ? keptCode(cache) : {}
  const report = describeSpeed({
    turns,
    startUp: await section('start', async () => ({
      times: await startUps(kept, turns),
      counters: await counted(kept, turns),
    })),
    first: await section('first', () =>
      inTurns(firstReaders(nearMedian(texts, FIRST_ARTICLES), folder), turns),
    ),
    texts: {
      origin: file === undefined ? 'our own' : basename(file),
      count: split.measured.length,
      words: wordsOf(split.measured),
      warmUpWords: wordsOf(split.warmUp),
    },
    throughput: await section('throughput', () => inTurns(textReaders(split, folder), turns)),
    stages: await section('stages', () => measureStages(split, folder, turns)),
    memory: await section('memory', () => peaks(kept, turns)),
    size: await section('size', () => packageSize(3)),
  })
  if (only.length === SECTIONS.length) publish(report, turns)
  else console.log(report)
} finally {
  rmSync(folder, { recursive: true })
}
