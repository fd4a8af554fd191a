/**
 * `npm run bench:corpus`: runs the built command over 10,000 and 100,000 records. Prints the peak memory of both (target:
 * at most 1.3 times as much), records per second with one and two threads (target: at least 1.6 times as many), and
 * whether a run that was killed and resumed writes the same bytes. Linux only: peaks are read from /proc.
 *
 * Records are paragraphs of our articles under new ids. `--records 10000` sets a smaller largest corpus.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { news } from '../robustness/hard-kinds.js'

const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' } } })
const most = Number(values.records)
const binary = fileURLToPath(new URL('../../bin/quote-extract.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'quote-extract-corpus-'))

/** Other load on the machine can only slow a run down, so the fastest one counts. */
const fastest = (runs: readonly Ran[]): Ran =>
  runs.reduce((best, ran) => (ran.seconds < best.seconds ? ran : best))

interface Ran {
  readonly seconds: number
  /** MiB */
  readonly peak: number
}

try {
  const small = await writeCorpus(most / 10)
  const large = await writeCorpus(most)
  const ones: Ran[] = []
  const twos: Ran[] = []
  // in turns, so that other load on the machine affects both
  for (let turn = 0; turn < 2; turn++) {
    ones.push(await run(large, `large-1-${turn}.jsonl`, 1))
    twos.push(await run(large, `large-2-${turn}.jsonl`, 2))
  }
  // upper bound: two independent processes, each with all of the work
  const apart = await Promise.all([run(small, 'a.jsonl', 1), run(small, 'b.jsonl', 1)])
  const smallOne = await run(small, 'small-1.jsonl', 1)
  const smallTwo = await run(small, 'small-2.jsonl', 2)
  const one = fastest(ones)
  const two = fastest(twos)
  const rate = (records: number, { seconds }: Ran) => `${Math.round(records / seconds)} records/s`
  console.log(
    `${most / 10} records, 2 threads: ${rate(most / 10, smallTwo)}, peak ${smallTwo.peak} MiB`,
  )
  console.log(`${most} records, 1 thread:  ${rate(most, one)}, peak ${one.peak} MiB`)
  console.log(`${most} records, 2 threads: ${rate(most, two)}, peak ${two.peak} MiB`)
  console.log(
    `threads, 2 : 1          ${(one.seconds / two.seconds).toFixed(2)} (target: 1.6 or more)`,
  )
  const ceiling = (2 * smallOne.seconds) / Math.max(...apart.map(({ seconds }) => seconds))
  console.log(`two processes : one     ${ceiling.toFixed(2)} (upper bound on this machine)`)
  console.log(
    `peak, 10 times : once   ${(two.peak / smallTwo.peak).toFixed(2)} (target: 1.3 or less)`,
  )
  console.log(`in order and complete   ${isComplete('large-2-0.jsonl', most)}`)

  await run(small, 'killed.jsonl', 2, smallTwo.seconds * 400)
  const cut = statSync(join(folder, 'killed.jsonl')).size
  await run(small, 'killed.jsonl', 2)
  const same = readFileSync(join(folder, 'killed.jsonl')).equals(read('small-2.jsonl'))
  console.log(`killed after ${cut} bytes and resumed, same bytes: ${same}`)
} finally {
  rmSync(folder, { recursive: true })
}

async function writeCorpus(records: number): Promise<string> {
  const paragraphs = news.split(/\n{2,}/).filter((paragraph) => paragraph.length > 80)
  const path = join(folder, `${records}.jsonl`)
  const file = createWriteStream(path)
  for (let i = 0; i < records; i++) {
    const text = paragraphs[i % paragraphs.length]
    if (!file.write(`${JSON.stringify({ id: `r${i}`, text })}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return path
}

/** Always passes --resume, which has no effect on a first run. */
async function run(corpus: string, out: string, jobs: number, killAfter?: number): Promise<Ran> {
  const args = ['-f', 'jsonl', '--resume', '-o', join(folder, out), '--jobs', `${jobs}`, corpus]
  const start = performance.now()
  const child = spawn(process.execPath, [binary, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
  }, 50)
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  await once(child, 'close')
  clearInterval(watch)
  return { seconds: (performance.now() - start) / 1000, peak }
}

/** Peak memory of a process so far, in MiB, including its threads. */
function peakOf(pid: number): number {
  try {
    const [, kibibytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kibibytes ?? 0) / 1024)
  } catch {
    return 0
  }
}

function read(name: string): Buffer {
  return readFileSync(join(folder, name))
}

function isComplete(name: string, records: number): boolean {
  const ids = read(name)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => /^\{"source":"(r\d+)"/.exec(line)?.[1])
  return ids.length === records && ids.every((id, i) => id === `r${i}`)
}
