/** Threads that do batches of works, and what becomes of a work that is too large for its thread. */
import type { ResourceLimits } from 'node:worker_threads'
import type { Outcome, Work } from '../corpus/work.js'
import type { WorkSettings } from './do-work.js'
import { loadPool } from './pool.js'
import type { WorkTask } from './worker.js'

export interface Threads {
  /** Outcomes in the order of the works. A work whose thread ended under it has failed; none rejects. */
  run(works: readonly Work[]): Promise<Outcome[]>
  close(): Promise<void>
}

/**
 * What one text leaves behind is garbage by the next. With room for several it is swept at once, and an old
 * generation bounded below 2 GiB grows by less between two collections (the factor of V8's MemoryController
 * depends on the bound): over 100,000 records two threads peak at 272 MiB, at 337 without the second bound (`npm run bench:corpus`).
 */
const LEAN: ResourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 2040 }

/** Threads for many texts of common length; what one cannot hold is done by itself, with all the memory there is. */
export async function openThreads(jobs: number, settings: WorkSettings): Promise<Threads> {
  const lean = await openPool(jobs, settings, LEAN)
  const roomy = openRoomyThread(settings)
  return {
    run: (works) =>
      lean
        .run(works)
        // any other end, that of the run itself among them, is no reason to begin again
        .catch((error) =>
          isOutOfMemory(error) ? roomy.run(works) : works.map((work) => lost(work, error)),
        ),
    close: async () => {
      await Promise.all([lean.close(), roomy.close()])
    },
  }
}

/** A thread that is started by its first work and takes one at a time: memory that runs out costs that work only. */
export function openRoomyThread(settings: WorkSettings): Threads {
  let pool: ReturnType<typeof openPool> | undefined
  const alone = async (work: Work): Promise<Outcome> => {
    try {
      pool ??= openPool(1, settings, {})
      const [outcome] = await (await pool).run([work])
      return outcome ?? lost(work, new Error('it gave no outcome'))
    } catch (error) {
      return lost(work, error)
    }
  }
  return {
    run: (works) => Promise.all(works.map(alone)),
    close: async () => (await pool)?.close(),
  }
}

async function openPool(threads: number, settings: WorkSettings, resourceLimits: ResourceLimits) {
  const Tinypool = await loadPool()
  const pool = new Tinypool({
    filename: new URL('./cli-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits,
  })
  return {
    run: (works: readonly Work[]): Promise<Outcome[]> => {
      const task: WorkTask = { works: works.map(withOwnBytes), settings }
      return pool.run(task)
    },
    close: () => pool.destroy(),
  }
}

/** A view would take all of the buffer that it looks at with it to the other thread. */
const withOwnBytes = (work: Work): Work =>
  work.kind === 'record' ? { ...work, bytes: new Uint8Array(work.bytes) } : work

/** The thread ended under the work. */
function lost(work: Work, error: unknown): Outcome {
  if (work.kind === 'failed') return work
  const isLarge = isOutOfMemory(error)
  const message = error instanceof Error ? error.message : String(error)
  const reason = isLarge
    ? 'needs more memory than Node has: split it into articles, or set NODE_OPTIONS=--max-old-space-size (MiB)'
    : `its thread ended: ${message}`
  const place =
    work.kind === 'record'
      ? { input: work.input, line: work.line, reason: isLarge ? `it ${reason}` : reason }
      : { input: work.source, line: null, reason: `${work.source ?? 'standard input'} ${reason}` }
  return { kind: 'failed', failure: { ...place, id: null, internal: !isLarge }, size: work.size }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
