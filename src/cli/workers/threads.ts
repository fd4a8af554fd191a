/** Threads that do batches of works, and what becomes of a work under which its thread ends. */
import type { ResourceLimits } from 'node:worker_threads'
import type { Outcome, Work } from '../corpus/work.js'
import type { WorkSettings } from './do-work.js'
import { openPool } from './pool.js'
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

/**
 * Threads for many texts of common length. When one of them ends, for want of memory or whatever the cause, the works
 * that it had are done again, each by itself and with all the memory there is: only the one to blame can fail.
 */
export function openThreads(jobs: number, settings: WorkSettings): Threads {
  const lean = openPoolOf(jobs, settings, LEAN)
  const alone = openRoomyThread(settings)
  let closed = false
  return {
    run: (works) =>
      lean
        .run(works)
        // nothing begins again once the run has ended
        .catch((error) => (closed ? works.map((work) => lost(work, error)) : alone.run(works))),
    close: async () => {
      closed = true
      await Promise.all([lean.close(), alone.close()])
    },
  }
}

/** A thread that is started by its first work and takes one at a time: when it ends, that costs this work only. */
export function openRoomyThread(settings: WorkSettings): Threads {
  const pool = openPoolOf(1, settings, {})
  const alone = async (work: Work): Promise<Outcome> => {
    try {
      const [outcome] = await pool.run([work])
      return outcome ?? lost(work, new Error('it gave no outcome'))
    } catch (error) {
      return lost(work, error)
    }
  }
  return {
    run: (works) => Promise.all(works.map(alone)),
    close: pool.close,
  }
}

function openPoolOf(threads: number, settings: WorkSettings, resourceLimits: ResourceLimits) {
  const file = new URL('./cli-worker.js', import.meta.url)
  const pool = openPool<WorkTask, Outcome[]>(file, threads, resourceLimits)
  return {
    run: (works: readonly Work[]) => pool.run({ works: works.map(withOwnBytes), settings }),
    close: pool.close,
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
  const isRecord = work.kind === 'record'
  const reason = isLarge
    ? `${isRecord ? 'it' : nameOf(work)} needs more memory than Node has: split it into articles, or set NODE_OPTIONS=--max-old-space-size (MiB)`
    : `${isRecord ? '' : `${nameOf(work)}: `}its thread ended: ${message}`
  const place = isRecord
    ? { input: work.input, line: work.line }
    : { input: work.source, line: null }
  return {
    kind: 'failed',
    failure: { ...place, reason, id: null, internal: !isLarge },
    size: work.size,
  }
}

const nameOf = ({ source }: { readonly source: string | null }) => source ?? 'standard input'

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
