/** Processes batches in order, on this thread or several; reads no further ahead than the threads need. */

import { availableParallelism } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import type { Outcome, Work } from '../corpus/work.js'
import { doWork, type LoadExtractor, type WorkSettings } from './do-work.js'
import type { Threads } from './threads.js'

export interface RunSettings extends WorkSettings {
  /** Number of threads; undefined: one per core for records, one in all for files. */
  readonly jobs: number | undefined
}

/**
 * Bytes from which a text is processed on a separate thread even if the others are not: if memory runs out,
 * at about a hundred times the text, only the text fails, not the run. With a small heap, the bytes that certainly
 * fit: three hundred times the text, on top of the program itself.
 */
const MOST_HERE = 4_000_000
const PROGRAM = 64 * 1024 * 1024
/**
 * Bytes that fit any heap that holds the program. Asking for the limit of the heap loads `node:v8`, which the bundle puts off
 * until then (`LATE` in scripts/cli.mjs).
 */
const ALWAYS_HERE = 50_000

const fitsHere = (size: number): boolean =>
  size < ALWAYS_HERE ||
  size < Math.min(MOST_HERE, (getHeapStatistics().heap_size_limit - PROGRAM) / 300)

export async function* runBatches(
  batches: AsyncGenerator<Work[]>,
  { jobs: named, ...settings }: RunSettings,
  loadExtractor: LoadExtractor,
): AsyncGenerator<Outcome[]> {
  const first = await batches.next()
  if (first.done) return
  const jobs = named ?? (first.value.some(isRecord) ? availableParallelism() : 1)
  // Starting threads takes longer than processing one batch: they pay off from the second on.
  const second = jobs > 1 ? await batches.next() : undefined
  if (second === undefined || second.done) {
    yield* runHere(first.value, batches, settings, loadExtractor)
    return
  }
  const { openThreads } = await import('./threads.js')
  const threads = openThreads(jobs, settings)
  try {
    yield* runOnThreads(threads, [first.value, second.value], batches, jobs)
  } finally {
    await threads.close()
  }
}

const isRecord = ({ kind }: Work): boolean => kind === 'record'

async function* runHere(
  first: readonly Work[],
  batches: AsyncGenerator<Work[]>,
  settings: WorkSettings,
  loadExtractor: LoadExtractor,
): AsyncGenerator<Outcome[]> {
  let separate: Threads | undefined
  const doOne = async (work: Work): Promise<Outcome[]> => {
    if (fitsHere(work.size)) return [await doWork(work, settings, loadExtractor)]
    const { openSeparateThread } = await import('./threads.js')
    separate ??= openSeparateThread(settings)
    return separate.run([work])
  }
  const doAll = async (batch: readonly Work[]) => {
    const outcomes: Outcome[] = []
    for (const work of batch) outcomes.push(...(await doOne(work)))
    return outcomes
  }
  try {
    yield await doAll(first)
    for await (const batch of batches) {
      // Signal handlers run only between turns of the event loop.
      await new Promise(setImmediate)
      yield await doAll(batch)
    }
  } finally {
    await separate?.close()
  }
}

async function* runOnThreads(
  threads: Threads,
  waiting: readonly Work[][],
  batches: AsyncGenerator<Work[]>,
  jobs: number,
): AsyncGenerator<Outcome[]> {
  // More batches than threads, to keep them busy while a slow first batch holds up the output.
  const underWay = waiting.map(threads.run)
  let ended = false
  while (underWay.length > 0) {
    while (!ended && underWay.length < jobs * 4) {
      const next = await batches.next()
      if (next.done) ended = true
      else underWay.push(threads.run(next.value))
    }
    const outcomes = await underWay.shift()
    if (outcomes) yield outcomes
  }
}
