/** The server's worker threads: texts are processed there, so that the server keeps answering. */
import type { ModelName } from '../../../models/model-names.js'
import { openPool } from '../../../threads/pool.js'
import { Problem } from '../problem.js'
import { inRequestTerms, type TextRequest } from '../request/text-request.js'
import type { Answer, AnswerTask } from './extract-work.js'

export interface Threads {
  /**
   * Returns the printed extraction.
   *
   * @param signal ends the work, with its thread
   * @throws Problem
   */
  run(request: TextRequest, signal: AbortSignal): Promise<string>
  close(): Promise<void>
}

/** Enough for 10 MB of news: a text that needs more fails alone. */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 2040 }

export function openThreads(most: number, model: ModelName): Threads {
  const file = new URL('./serve-worker.js', import.meta.url)
  const pool = openPool<AnswerTask, Answer>(file, most, LIMITS)
  return {
    run: async (request, signal) => {
      const answer = await pool.run({ request, model }, signal).catch((error: unknown) => {
        throw signal.aborted ? timedOut() : problemOf(error)
      })
      if (answer.kind === 'done') return answer.body
      if (!answer.internal) throw new Problem('unreadable', inRequestTerms(answer.reason))
      throw new Problem(
        'internal',
        `internal error: ${answer.reason}; please report this with the text`,
      )
    },
    close: pool.close,
  }
}

const timedOut = () =>
  new Problem('took-too-long', 'the text took too long: split it, or start serve with --timeout')

/** Describes why a thread ended. */
function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Problem('too-large', 'the text needs too much memory: split it into articles')
  const reason = error instanceof Error ? error.message : String(error)
  return new Problem('internal', `internal error: a worker thread ended: ${reason}`)
}
