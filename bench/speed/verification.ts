/**
 * `npm run bench:verify`: verifies 1,000 quotes against 10 and 100 MB of sources with the built command, in a process of its
 * own each. Prints time, peak memory and verdicts, and how both grow (target: at most ten times the time). A draft of invented
 * quotes shows the time of the search alone: no source is extracted for its speakers. Linux only: the peak is read from /proc.
 *
 * The sources are articles of about 5 kB whose sentences are made of words of our fixtures, by seed. Each quote is taken
 * from a sentence of another source; every third one has one word changed, and every tenth one is in no source.
 * `--megabytes 20` sets a smaller largest size.
 */

import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articlesOf } from '../articles.js'
import { binary, peakOf } from './start/processes.js'

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '100' } } })
const most = Number(values.megabytes)
const QUOTES = 1000
const folder = mkdtempSync(join(tmpdir(), 'quote-extract-verify-'))

let state = 1
const next = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const words = articlesOf().flatMap((text) => text.match(/[A-Za-z’]+/g) ?? [])

/** Runs of two to five words of the fixtures, so that common phrases are as common as in news. */
function sentence(length: number): string {
  const parts: string[] = []
  while (parts.length < length) {
    const at = next(words.length - 5)
    parts.push(...words.slice(at, at + 2 + next(4)))
  }
  const text = parts.slice(0, length).join(' ').toLowerCase()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

const NAMES = ['Mara Lind', 'Omar Venn', 'Ines Okonjo', 'Tomas Varga', 'Ruth Holm']
const nameOf = (article: number) => NAMES[article % NAMES.length] as string

function article(number: number): { text: string; quote: string } {
  const quote = sentence(12 + next(20))
  const paragraphs = [`${nameOf(number)} spoke on Monday.`, `“${quote},” ${nameOf(number)} said.`]
  let size = 0
  while (size < 4900) {
    const paragraph = `${sentence(15)}. ${sentence(20)}.`
    paragraphs.push(paragraph)
    size += paragraph.length + 2
  }
  return { text: paragraphs.join('\n\n'), quote }
}

interface Written {
  readonly sources: string
  readonly draft: string
  /** A draft whose quotes are in no source. */
  readonly invented: string
}

async function write(megabytes: number): Promise<Written> {
  state = megabytes
  const sources = join(folder, `sources-${megabytes}.jsonl`)
  const draft = join(folder, `draft-${megabytes}.txt`)
  const file = createWriteStream(sources)
  const count = megabytes * 200
  const taken: string[] = []
  for (let number = 0; number < count; number++) {
    const { text, quote } = article(number)
    if (!file.write(`${JSON.stringify({ id: `a${number}`, text })}\n`)) await once(file, 'drain')
    if (taken.length < QUOTES && number % Math.max(1, Math.floor(count / QUOTES)) === 0) {
      taken.push(`“${changed(quote, taken.length)},” ${nameOf(number)} said.`)
    }
  }
  file.end()
  await once(file, 'finish')
  writeFileSync(draft, taken.join('\n\n'))
  const invented = join(folder, `invented-${megabytes}.txt`)
  const unsaid = Array.from({ length: QUOTES }, () => `“${unheard(20)},” Mara Lind said.`)
  writeFileSync(invented, unsaid.join('\n\n'))
  return { sources, draft, invented }
}

/** Single words of the fixtures, in no order that they have there. */
const unheard = (length: number): string =>
  Array.from({ length }, () => words[next(words.length)]?.toLowerCase()).join(' ')

function changed(quote: string, index: number): string {
  if (index % 10 === 9) return sentence(20)
  if (index % 3 !== 2) return quote
  const parts = quote.split(' ')
  parts[1 + next(parts.length - 2)] = 'zeppelin'
  return parts.join(' ')
}

function run(args: readonly string[]): { seconds: number; peak: number } {
  const start = performance.now()
  const peak = peakOf(args)
  return { seconds: (performance.now() - start) / 1000, peak }
}

try {
  const results: { megabytes: number; seconds: number; peak: number }[] = []
  for (const megabytes of [most / 10, most]) {
    const { sources, draft, invented } = await write(megabytes)
    const output = join(folder, 'out.json')
    const args = [binary, 'verify', draft, '--sources', sources, '-f', 'json', '-o', output]
    const { seconds, peak } = run(args)
    results.push({ megabytes, seconds, peak })
    const { checks } = JSON.parse(readFileSync(output, 'utf8')) as {
      checks: { verdict: string; attribution: string }[]
    }
    const counts = new Map<string, number>()
    for (const { verdict, attribution } of checks) {
      const key = `${verdict}, ${attribution}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const search = run(args.map((arg) => (arg === draft ? invented : arg)))
    const verdicts = [...counts].map(([key, number]) => `${number} ${key}`).join('; ')
    console.log(
      `${megabytes} MB, ${checks.length} quotes: ${seconds.toFixed(1)} s, peak ${Math.round(peak)} MiB (${verdicts}); invented quotes: ${search.seconds.toFixed(1)} s, peak ${Math.round(search.peak)} MiB`,
    )
  }
  const [small, large] = results as [(typeof results)[number], (typeof results)[number]]
  console.log(`time, 10 times : once  ${(large.seconds / small.seconds).toFixed(2)} (10 or less)`)
  const growth = (large.peak - small.peak) / (large.megabytes - small.megabytes)
  console.log(`memory per MB of source ${growth.toFixed(2)} MiB`)
} finally {
  rmSync(folder, { recursive: true })
}
