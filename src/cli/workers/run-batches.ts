/** Batches to outcomes, in order, on this thread or on several; no more is read than is under way. */

import { getHeapStatistics } from 'node:v8'
import type { Outcome, Work } from '../corpus/work.js'
import { doWork, type LoadExtractor, type WorkSettings } from './do-work.js'
import type { Threads } from './threads.js'

export interface RunSettings extends WorkSettings {
  readonly jobs: number
}

/**
 * Bytes from which a text has a thread of its own also where the others are done on this one: when memory
 * runs out, at about a hundred times the text, that costs the text and not the run. Where Node has little memory,
 * as many as surely fit: three hundred times the text beside what the program itself takes.
 */
const MOST_HERE = 4_000_000
const PROGRAM = 64 * 1024 * 1024
const fitsHere = (size: number): boolean =>
  size < Math.min(MOST_HERE, (getHeapStatistics().heap_size_limit - PROGRAM) / 300)

export async function* runBatches(
  batches: AsyncGenerator<Work[]>,
  { jobs, ...settings }: RunSettings,
  loadExtractor: LoadExtractor,
): AsyncGenerator<Outcome[]> {
  const first = await batches.next()
  if (first.done) return
  // Threads take longer to start than a batch takes: a second one must be there.
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

async function* runHere(
  first: readonly Work[],
  batches: AsyncGenerator<Work[]>,
  settings: WorkSettings,
  loadExtractor: LoadExtractor,
): AsyncGenerator<Outcome[]> {
  let roomy: Threads | undefined
  const doOne = async (work: Work): Promise<Outcome[]> => {
    if (fitsHere(work.size)) return [await doWork(work, settings, loadExtractor)]
    const { openRoomyThread } = await import('./threads.js')
    roomy ??= openRoomyThread(settings)
    return roomy.run([work])
  }
  const doAll = async (batch: readonly Work[]) => {
    const outcomes: Outcome[] = []
    for (const work of batch) outcomes.push(...(await doOne(work)))
    return outcomes
  }
  try {
    yield await doAll(first)
    for await (const batch of batches) {
      // Signals are told of between two turns of the event loop only.
      await new Promise(setImmediate)
      yield await doAll(batch)
    }
  } finally {
    await roomy?.close()
  }
}

async function* runOnThreads(
  threads: Threads,
  waiting: readonly Work[][],
  batches: AsyncGenerator<Work[]>,
  jobs: number,
): AsyncGenerator<Outcome[]> {
  // More than threads: some that wait, also when the first of them, which is written first, takes long.
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
