/** Batches to outcomes, in order, on this thread or on several; no more is read than is under way. */
import { doWork, type LoadExtractor, type WorkSettings } from './do-work.js'
import type { Outcome, Work } from './work.js'
import type { WorkTask } from './worker.js'

export interface RunSettings extends WorkSettings {
  readonly jobs: number
}

export async function* runBatches(
  batches: AsyncGenerator<Work[]>,
  settings: RunSettings,
  loadExtractor: LoadExtractor,
): AsyncGenerator<Outcome[]> {
  const first = await batches.next()
  if (first.done) return
  // Threads take longer to start than a batch takes: a second one must be there.
  const second = settings.jobs > 1 ? await batches.next() : undefined
  const { jobs, ...workSettings } = settings
  const here = async (batch: readonly Work[]) => {
    const outcomes: Outcome[] = []
    for (const work of batch) outcomes.push(await doWork(work, workSettings, loadExtractor))
    return outcomes
  }
  if (second === undefined || second.done) {
    yield await here(first.value)
    if (second) return
    for await (const batch of batches) {
      // Signals are told of between two turns of the event loop only.
      await new Promise(setImmediate)
      yield await here(batch)
    }
    return
  }
  yield* runOnThreads([first.value, second.value], batches, jobs, workSettings)
}

async function* runOnThreads(
  waiting: Work[][],
  batches: AsyncGenerator<Work[]>,
  jobs: number,
  settings: WorkSettings,
): AsyncGenerator<Outcome[]> {
  const { loadPool } = await import('./pool.js')
  const Tinypool = await loadPool()
  const pool = new Tinypool({
    filename: new URL('./cli-worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    // What one text leaves behind is garbage by the next: with room for several it is swept at once.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  })
  const start = async (batch: Work[]): Promise<Outcome[]> => {
    const task: WorkTask = { works: batch.map(withOwnBytes), settings }
    try {
      return await pool.run(task)
    } catch (error) {
      return batch.map((work) => lost(work, error))
    }
  }
  // More than threads: some that wait, also when the first of them, which is written first, takes long.
  const underWay = waiting.map(start)
  try {
    let ended = false
    while (underWay.length > 0) {
      while (!ended && underWay.length < jobs * 4) {
        const next = await batches.next()
        if (next.done) ended = true
        else underWay.push(start(next.value))
      }
      const outcomes = await underWay.shift()
      if (outcomes) yield outcomes
    }
  } finally {
    await pool.destroy()
  }
}

/** A view would take all of the buffer that it looks at with it to the other thread. */
const withOwnBytes = (work: Work): Work =>
  work.kind === 'record' ? { ...work, bytes: new Uint8Array(work.bytes) } : work

/** The thread ended under the work, as it does when memory runs out. */
function lost(work: Work, error: unknown): Outcome {
  if (work.kind === 'failed') return work
  const message = error instanceof Error ? error.message : String(error)
  const place =
    work.kind === 'record'
      ? { input: work.input, line: work.line }
      : { input: work.source, line: null }
  const failure = { ...place, id: null, reason: `its thread ended: ${message}`, internal: true }
  return { kind: 'failed', failure, size: work.size }
}
