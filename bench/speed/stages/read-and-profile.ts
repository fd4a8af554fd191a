/**
 * `node BUNDLE TEXTS.json quotes|indirect`: does with each text what the command does. Prints V8's profile of the texts after the
 * warm-up, and the milliseconds they took, as JSON. bundle.ts makes one file of this one and what it imports.
 */
import { readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { extractQuotes } from '../../../src/extract-indirect.js'
import { findProblems } from '../../../src/extraction/verify.js'
import { formatJson } from '../../../src/formatter/json.js'
import { now } from '../throughput/clock.mjs'
import type { Split } from '../throughput/texts.js'

/** What is printed. */
export interface Profiled {
  readonly profile: Profiler.Profile
  readonly milliseconds: number
}

/** Microseconds between samples. */
const INTERVAL = 200

const [, , file = '', task] = process.argv
const { warmUp, measured } = JSON.parse(readFileSync(file, 'utf8')) as Split

function read(text: string): number {
  const extraction = extractQuotes(text, { indirect: task === 'indirect' })
  const problems = findProblems(extraction, text)
  const json = formatJson([{ extraction, text }], { several: false, width: 80, colour: false })
  return problems.length + json.length
}

for (const text of warmUp) read(text)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
await session.post('Profiler.start')
const start = now()
for (const text of measured) read(text)
const milliseconds = now() - start
const { profile } = await session.post('Profiler.stop')
process.stdout.write(JSON.stringify({ profile, milliseconds } satisfies Profiled))
