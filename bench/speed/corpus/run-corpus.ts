/** Runs the built command over a corpus. Linux only: peaks are read from /proc. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { binary } from '../start/processes.js'

export interface Run {
  readonly seconds: number
  /** MiB, of all threads together. */
  readonly peak: number
}

/**
 * Always passes --resume, which has no effect on a first run.
 *
 * @param killAt bytes of output at which the command is killed
 */
export async function runCorpus(
  corpus: string,
  output: string,
  jobs: number,
  killAt?: number,
): Promise<Run> {
  const args = ['-f', 'jsonl', '--resume', '-o', output, '--jobs', `${jobs}`, corpus]
  const start = performance.now()
  const child = spawn(process.execPath, [binary, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakSoFar(child.pid ?? 0))
    if (killAt !== undefined && sizeOf(output) >= killAt) child.kill('SIGKILL')
  }, 50)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(watch)
  if (code !== 0 && killAt === undefined) throw new Error(`quote-extract ended with code ${code}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Peak memory of a process so far, in MiB. */
function peakSoFar(pid: number): number {
  try {
    const [, kibibytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kibibytes ?? 0) / 1024
  } catch {
    return 0
  }
}
