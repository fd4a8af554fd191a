/**
 * `npm run bench:hard`: time per character for news and for hostile texts and pages from 10 kB to 10 MB. Exits with 1 if the time per
 * character at the largest length is more than twice that at 100 kB. The last column is the peak memory for the largest
 * text, in bytes per byte of text: about a hundred according to the README.
 *
 * Each text runs in its own process, so that a text that never finishes does not stop the others. Arguments: the kinds to
 * run, `--max 1000000` for a smaller largest length, `--indirect` to include reported speech.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Reading } from '../../src/document/reading.js'
import { extractQuotes } from '../../src/indirect.js'
import { readHtml } from '../../src/readers/html/read-html.js'
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js'
import { kinds, news } from './hard-kinds.js'
import { markdownKinds } from './hard-markdown.js'
import { pageKinds } from './hard-pages.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    max: { type: 'string', default: '10000000' },
    indirect: { type: 'boolean', default: false },
    /** Set in the child processes, which measure one kind at one length. */
    length: { type: 'string' },
  },
})

const options = { indirect: values.indirect }

if (values.length !== undefined) measure(positionals[0] ?? '', Number(values.length))
else runAll()

/**
 * Prints the processor time in microseconds per character, because the machine may be shared. Start-up and compilation
 * are not counted.
 */
function measure(kind: string, length: number): void {
  const make = kinds.get(kind) ?? markdownKinds.get(kind) ?? pageKinds.get(kind)
  if (!make) throw new Error(`unknown kind: ${kind}`)
  const read = markdownKinds.has(kind) ? readMarkdown : pageKinds.has(kind) ? readHtml : null
  const run = (text: string): void => {
    if (read) readAndExtract(read, text)
    else extractQuotes(text, options)
  }
  extractQuotes(news.slice(0, 20_000), options)
  run(make(10_000))
  const text = make(length)
  const held = process.resourceUsage().maxRSS
  const times: number[] = []
  for (let spent = 0; times.length === 0 || (spent < 300 && times.length < 20); ) {
    const start = process.cpuUsage()
    run(text)
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000
    times.push(time)
    spent += time
  }
  times.sort((a, b) => a - b)
  const taken = ((process.resourceUsage().maxRSS - held) * 1024) / Buffer.byteLength(text)
  console.log(((times[times.length >> 1] ?? 0) * 1000) / text.length, taken)
}

/** Reads markup and extracts its quotes. Markup that is refused counts as well. */
function readAndExtract(read: (text: string) => Reading, text: string): void {
  let reading: Reading
  try {
    reading = read(text)
  } catch {
    return
  }
  extractQuotes(reading, options)
}

function runAll(): void {
  const lengths = [10_000, 100_000, 1_000_000, 10_000_000].filter((n) => n <= Number(values.max))
  const chosen =
    positionals.length > 0
      ? positionals
      : [...kinds.keys(), ...markdownKinds.keys(), ...pageKinds.keys()]
  console.log(
    `µs per character${' '.repeat(12)}${lengths.map(column).join('')}   10 MB : 100 kB   bytes/byte`,
  )
  let slow = 0
  for (const kind of chosen) {
    const measured = lengths.map((length) => measureApart(kind, length))
    const times = measured.map(([time]) => time)
    const taken = measured.at(-1)?.[1] ?? Number.NaN
    const at100k = times[lengths.indexOf(100_000)] ?? Number.NaN
    const ratio = (times.at(-1) ?? Number.NaN) / at100k
    // below 0.01 µs, the ratio is dominated by the resolution of the timer
    const isSlow = !(ratio <= 2) && !((times.at(-1) ?? 1) < 0.01)
    if (isSlow) slow++
    const cells = times.map((time) => column(Number.isNaN(time) ? 'too long' : time.toFixed(3)))
    console.log(
      `${kind.padEnd(28)}${cells.join('')}   ${ratio.toFixed(2).padEnd(17)}${taken.toFixed(0)}${isSlow ? '  SLOW' : ''}`,
    )
  }
  process.exitCode = slow > 0 ? 1 : 0
}

/** Measures in a child process: microseconds per character and bytes of memory per byte; NaN if it fails. */
function measureApart(kind: string, length: number): [time: number, taken: number] {
  const self = fileURLToPath(import.meta.url)
  const flags = values.indirect ? ['--indirect'] : []
  const args = [...process.execArgv, '--max-old-space-size=6144', self]
  try {
    const out = execFileSync(process.execPath, [...args, kind, '--length', `${length}`, ...flags], {
      encoding: 'utf8',
      timeout: 600_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [time, taken] = out.split(' ').map(Number)
    return [time ?? Number.NaN, taken ?? Number.NaN]
  } catch {
    return [Number.NaN, Number.NaN]
  }
}

function column(value: number | string): string {
  return String(value).padStart(12)
}
