/** Threads that process batches of works, and recovery from a thread that ends during a work. */
import type { ResourceLimits } from 'node:worker_threads'
import { openPool } from '../../threads/pool.js'
import type { Outcome, Work } from '../corpus/work.js'
import { RECORD } from '../input/records/record.js'
import type { WorkSettings } from './do-work.js'
import type { WorkTask } from './worker.js'

export interface Threads {
  /** Resolves to outcomes in the order of the works; a work that ended its thread is a failure. Never rejects. */
  run(works: readonly Work[]): Promise<Outcome[]>
  close(): Promise<void>
}

/**
 * The objects of one text are garbage when the next begins: a young generation with room for several texts frees
 * them in one scavenge. The lower the limit of the old generation, the less it grows between collections (the growth factor
 * of V8's MemoryController depends on it): compared with 2,040, this one saves two threads some 30 MiB over 60,000 records,
 * and costs no time. A text that needs more is repeated without a limit.
 */
const LEAN: ResourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1020 }

/**
 * Opens threads for many texts of ordinary length. If one of them ends, out of memory or for any other reason, its
 * works are repeated one by one without a memory limit, so that only the work that caused it fails.
 */
export function openThreads(jobs: number, settings: WorkSettings): Threads {
  const lean = openPoolOf(jobs, settings, LEAN)
  const alone = openSeparateThread(settings)
  let closed = false
  return {
    run: (works) =>
      lean
        .run(works)
        // no retries after the run has ended
        .catch((error) => (closed ? works.map((work) => lost(work, error)) : alone.run(works))),
    close: async () => {
      closed = true
      await Promise.all([lean.close(), alone.close()])
    },
  }
}

/** Opens a thread that starts with its first work and processes one at a time: if it ends, only that work fails. */
export function openSeparateThread(settings: WorkSettings): Threads {
  const pool = openPoolOf(1, settings, {})
  const alone = async (work: Work): Promise<Outcome> => {
    try {
      const [outcome] = await pool.run([work])
      return outcome ?? lost(work, new Error('no outcome'))
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

/** Copies the bytes: sending a view to another thread would copy its whole buffer. */
const withOwnBytes = (work: Work): Work =>
  work.kind === 'record' ? { ...work, bytes: new Uint8Array(work.bytes) } : work

/** Describes the failure of a work during which its thread ended. */
function lost(work: Work, error: unknown): Outcome {
  if (work.kind === 'failed') return work
  const isLarge = isOutOfMemory(error)
  const message = error instanceof Error ? error.message : String(error)
  const isRecord = work.kind === 'record'
  const reason = isLarge
    ? `${isRecord ? RECORD : nameOf(work)} needs more memory than Node has: split it into articles, or set NODE_OPTIONS=--max-old-space-size (in MiB)`
    : `${isRecord ? '' : `${nameOf(work)}: `}its worker thread ended: ${message}`
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
